import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { inDistribution } from '../../../src/actions/in-distribution.ts';
import { inDistribution as asked } from '../../../src/machines/live/wsl/in-distribution.ts';
import { insideChanges } from '../../../src/machines/live/wsl/inside-changes.ts';
import type { Action, Kept } from '../../../src/model/action.ts';
import type { Change } from '../../../src/model/change.ts';
import type { Json } from '../../../src/model/json.ts';
import type { Machine } from '../../../src/model/machine.ts';
import { debianDisk } from '../../support/debian-disk.ts';
import { labFolder } from '../../support/lab-folder.ts';
import { realTest } from '../../support/needs.ts';
import { type StandInWsl, standInWsl } from '../../support/stand-in-wsl.ts';
import { windowsWith } from '../../support/windows-with.ts';

// A real Debian with its own apt and dpkg. Only wsl.exe is played: it runs what it is told at another root.
const needs = ['linux', 'root', 'debootstrap'] as const;
const folder = resolve(labFolder('wsl'), String(process.pid));
let wsl: StandInWsl;
let machine: Machine;

beforeAll(() => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	wsl = standInWsl(folder);
	machine = { ...windowsWith(), inDistribution: asked(wsl.program) };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function copyDebian(): void {
	rmSync(wsl.root, { recursive: true });
	mkdirSync(wsl.root);
	const copy = 'mount --make-rprivate / && mount -o ro,loop "$1" /mnt && cp -a /mnt/. "$2"';
	execFileSync('unshare', ['--mount', 'sh', '-euc', copy, 'sh', debianDisk('bare'), wsl.root]);
	// Nothing is started at this root: https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt
	const policy = join(wsl.root, 'usr/sbin/policy-rc.d');
	writeFileSync(policy, '#!/bin/sh\nexit 101\n');
	chmodSync(policy, 0o755);
}

async function stateOf(action: Action): Promise<Json> {
	const state = await inDistribution.get(machine, action as never);
	if (state.status !== 'observed') throw new Error(`${state.status}: ${state.detail}`);
	return state.value;
}

async function made(step: Change | Kept | 'after-restart' | null): Promise<void> {
	if (step === null || step === 'after-restart' || 'kept' in step) throw new Error('no change');
	if (step.change !== 'in-distribution') throw new Error(step.change);
	const end = await insideChanges(wsl.program, folder)['in-distribution'](step);
	if (end.status !== 'observed') throw new Error(end.detail);
}

/** Brings an action about and takes it back; answers the states before, there and after. */
async function thereAndBack(inner: Action): Promise<readonly Json[]> {
	const owner = 'S-1-5-21-1-2-3-1001';
	const action = { kind: 'in-distribution', distribution: 'Debian', owner, action: inner } as const;
	const before = await stateOf(action);
	await made(inDistribution.next(action as never, before as never));
	const there = await stateOf(action);
	expect(inDistribution.standing(action as never, there as never)).toBe('in-desired-state');
	await made(inDistribution.back(action as never, before as never, there as never, there as never));
	return [before, there, await stateOf(action)];
}

describe('a real Debian behind wsl.exe', () => {
	realTest(
		'gets the packages of an engine, an account in its group, and loses them again',
		needs,
		async () => {
			copyDebian();
			const group = { kind: 'group', group: 'docker' } as const;
			const [without, , gone] = await thereAndBack(group);
			expect(gone).toEqual(without);
			const packages = ['docker.io', 'iptables', 'ca-certificates'];
			const [before, there, after] = await thereAndBack({ kind: 'packages', packages });
			expect(there).toMatchObject({
				state: { installed: expect.arrayContaining(['docker.io', 'containerd', 'runc']) },
			});
			expect(after).toEqual(before);
			const member = { kind: 'group-membership', group: 'daemon', member: 'nobody' } as const;
			const [outside, , left] = await thereAndBack(member);
			expect(left).toEqual(outside);
		},
		300,
	);

	realTest('says in words what apt-get could not do', needs, async () => {
		const change = { change: 'install-packages', packages: ['no-such-package'] } as const;
		await expect(
			made({ change: 'in-distribution', distribution: 'Debian', inner: change }),
		).rejects.toThrow('no source of packages of this machine has it');
	});
});
