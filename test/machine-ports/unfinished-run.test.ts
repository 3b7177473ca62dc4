import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unfinishedRun } from '../../src/machines/live/changes/unfinished-run.ts';

let place = '';
beforeEach(() => {
	place = mkdtempSync(join(tmpdir(), 'nestvirt-'));
});
afterEach(() => rmSync(place, { recursive: true }));

async function waited(): Promise<readonly string[]> {
	const told: string[] = [];
	await unfinishedRun.ended(place, (name) => told.push(name));
	return told;
}

test('what an earlier run left at work is waited for, and named', async () => {
	const child = spawn('sleep', ['1'], { stdio: 'ignore' });
	unfinishedRun.note(place, child.pid, '/usr/bin/sleep');
	const began = performance.now();
	expect(await waited()).toEqual(['sleep']);
	expect(performance.now() - began).toBeGreaterThan(500);
	expect(await waited()).toEqual([]);
});

test('another program by the same number is not, nor one that was never there', async () => {
	unfinishedRun.note(place, process.pid, '/usr/bin/apt-get');
	expect(await waited()).toEqual([]);
	unfinishedRun.note(place, undefined, '/usr/bin/apt-get');
	expect(await waited()).toEqual([]);
});

test('what ended leaves nothing', () => {
	unfinishedRun.note(place, process.pid, '/usr/bin/apt-get');
	expect(readdirSync(place)).toHaveLength(1);
	unfinishedRun.forget(place);
	expect(readdirSync(place)).toEqual([]);
});
