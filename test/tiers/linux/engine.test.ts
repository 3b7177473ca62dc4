import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { built } from '../../support/built.ts';
import { realTest } from '../../support/needs.ts';

// A real dockerd of its own, beside whatever else runs here: own folders, own socket, no bridge.
let folder = '';
let daemon: ChildProcess | undefined;
const socket = (): string => join(folder, 'docker.sock');

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
	daemon = spawn(
		'dockerd',
		[
			...['--host', `unix://${socket()}`, '--data-root', join(folder, 'data')],
			...['--exec-root', join(folder, 'exec'), '--pidfile', join(folder, 'docker.pid')],
			...['--bridge', 'none', '--iptables=false', '--storage-driver', 'vfs'],
		],
		{ stdio: 'ignore' },
	);
	daemon.on('error', () => {});
	for (let tries = 0; tries < 100 && !existsSync(socket()); tries += 1) await pause(100);
	await pause(500);
}, 30_000);

afterAll(async () => {
	const ended = new Promise((resolve) => daemon?.on('exit', resolve));
	if (daemon?.exitCode === null && daemon.kill('SIGTERM')) await Promise.race([ended, pause(8000)]);
	rmSync(folder, { recursive: true, force: true });
}, 15_000);

describe('a real dockerd', () => {
	const needs = ['linux', 'build', 'root', 'dockerd'] as const;

	realTest('answers, and the goal is ready', needs, () => {
		const environment = { DOCKER_HOST: `unix://${socket()}` };
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
		const environment = { DOCKER_HOST: `unix://${socket()}.nowhere` };
		const { output } = built(['diagnose', '--format', 'json'], { environment });
		const { findings } = JSON.parse(output) as Diagnosis;
		const response = findings.find(({ id }) => id === 'engine-response');
		expect(response?.verdict).toBe('fail');
	});
});
