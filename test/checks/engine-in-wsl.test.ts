import { expect, test } from 'vitest';
import { engineInWsl } from '../../checks/engine-in-wsl.ts';
import { judgedOn, type Told } from '../support/judged.ts';
import { wslEngineWith } from '../support/wsl-engine-with.ts';

const judged = (told: Told) => judgedOn('windows', engineInWsl, told);
const ping = (statusCode: number, osType = 'linux') => ({
	...{ statusCode, apiVersion: '1.41', osType, server: null },
});

test('passes where it answers, and names it', () => {
	const version = { version: '20.10.24', apiVersion: '1.41', os: 'linux', architecture: 'amd64' };
	const told = { 'wsl-engine': wslEngineWith({ ping: ping(200), version: version as never }) };
	expect(judged(told)).toMatchObject({
		...{ verdict: 'pass', because: 'engine 20.10.24 answers inside Debian of WSL' },
	});
});

test('says nothing where there is none, or another one answers', () => {
	for (const told of [
		{ 'wsl-engine': null },
		{ 'wsl-engine': wslEngineWith() },
		{ 'wsl-engine': wslEngineWith({ ping: ping(500) }) },
		{ 'wsl-engine': { unseen: 'asleep' }, 'engine-ping': ping(200) },
		{ 'wsl-engine': { unseen: 'not-recorded' } },
	] satisfies readonly Told[]) {
		expect(judged(told).verdict).toBe('not-applicable');
	}
});

test('is unknown where nobody looked, and says what would settle it', () => {
	expect(judged({ 'wsl-engine': { unseen: 'asleep' } })).toMatchObject({
		...{ verdict: 'unknown', settledBy: 'nestvirt diagnose --goal linux-containers' },
	});
	expect(judged({ 'wsl-engine': { unseen: 'timed-out' } }).because).toContain('timed-out');
});
