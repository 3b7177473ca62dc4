import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { inDistribution } from '../../../src/machines/live/wsl/in-distribution.ts';
import type { Facts } from '../../../src/model/facts.ts';
import { insideDistribution } from '../../../src/model/inside-distribution.ts';
import type { Machine } from '../../../src/model/machine.ts';
import { observed, valueIn } from '../../../src/model/observation.ts';
import { enginePing } from '../../../src/probes/engine-ping.ts';
import { engineVersion } from '../../../src/probes/engine-version.ts';
import { proofs } from '../../../src/proofs/index.ts';
import { realTest } from '../../support/needs.ts';
import { type OwnEngine, ownEngine } from '../../support/own-engine.ts';
import { standInWsl } from '../../support/stand-in-wsl.ts';
import { windowsWith } from '../../support/windows-with.ts';
import { wslEngineWith } from '../../support/wsl-engine-with.ts';

// A real dockerd, and the real client that passes on what it is told. Only wsl.exe is played.
let folder = '';
let engine: OwnEngine;
let machine: Machine;

function pathOf(program: string): string {
	try {
		return execFileSync('which', [program], { encoding: 'utf8' }).trim();
	} catch {
		return '';
	}
}

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
	engine = await ownEngine(folder);
	const wsl = standInWsl(folder);
	mkdirSync(join(wsl.root, 'var/run'), { recursive: true });
	writeFileSync(join(wsl.root, 'var/run/docker.sock'), '');
	wsl.useClient(pathOf('docker'), `unix://${engine.socket}`);
	machine = { ...windowsWith(), inDistribution: inDistribution(wsl.program) };
}, 60_000);

afterAll(async () => {
	await engine.end();
	rmSync(folder, { recursive: true, force: true });
}, 15_000);

async function factsInside(): Promise<Facts> {
	const inside = insideDistribution(machine, 'Debian');
	const [ping, version] = [await enginePing.observe(inside), await engineVersion.observe(inside)];
	const found = { ping: valueIn(ping) ?? null, version: valueIn(version) ?? null };
	return { 'wsl-engine': observed(wslEngineWith(found), { source: 'test' }) };
}

describe('a real engine behind wsl.exe', () => {
	const needs = ['linux', 'root', 'dockerd'] as const;

	realTest(
		'is proven through its own client: a container, a volume, a session',
		needs,
		async () => {
			const facts = await factsInside();
			expect(valueIn(facts['wsl-engine'])?.ping).toMatchObject({
				statusCode: 200,
				osType: 'linux',
			});
			for (const id of ['container', 'volume', 'interactive']) {
				const proof = proofs.find((one) => one.id === id);
				const result = await proof?.run(machine, { facts, run: 'run1' });
				expect({ id, ...result }).toMatchObject({ id, outcome: 'proven' });
			}
		},
	);
});
