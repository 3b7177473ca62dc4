import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { built } from '../../support/built.ts';
import { realTest } from '../../support/needs.ts';
import { type OwnEngine, ownEngine } from '../../support/own-engine.ts';

let folder = '';
let engine: OwnEngine;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
	engine = await ownEngine(folder);
}, 60_000);

afterAll(async () => {
	await engine.end();
	rmSync(folder, { recursive: true, force: true });
}, 15_000);

describe('a real dockerd', () => {
	const needs = ['linux', 'build', 'root', 'dockerd'] as const;

	realTest('answers, and the goal is ready', needs, () => {
		const environment = { DOCKER_HOST: `unix://${engine.socket}` };
		const args = ['diagnose', '--goal', 'linux-containers', '--format', 'json'];
		const { output, exitCode } = built(args, { environment });
		const { facts, findings } = JSON.parse(output) as Diagnosis;
		expect(facts['engine-ping']).toMatchObject({
			status: 'observed',
			value: { statusCode: 200, osType: 'linux' },
		});
		expect(facts['engine-version']).toMatchObject({ status: 'observed', value: { os: 'linux' } });
		expect(findings.find(({ id }) => id === 'engine-response')?.verdict).toBe('pass');
		expect(exitCode).toBe(0);
	});

	realTest('is not found at an address that nobody serves', needs, () => {
		const environment = { DOCKER_HOST: `unix://${engine.socket}.nowhere` };
		const { output } = built(['diagnose', '--format', 'json'], { environment });
		const { findings } = JSON.parse(output) as Diagnosis;
		const response = findings.find(({ id }) => id === 'engine-response');
		expect(response?.verdict).toBe('fail');
	});
});
