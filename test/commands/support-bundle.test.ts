import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBundle } from '../../src/bundle/read-bundle.ts';
import { commandLine } from '../../src/commands/command-line.ts';
import { rehearsalEdge } from '../support/rehearsal-edge.ts';

let home = '';
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'nestvirt-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function run(...words: string[]) {
	const heard = { output: '', warnings: '' };
	const exitCode = await commandLine(
		['support-bundle', '--machine', 'azure-debian-12', ...words],
		rehearsalEdge(heard),
	);
	return { exitCode, ...heard };
}

describe('support-bundle', { timeout: 120_000 }, () => {
	test('writes one file that can be sent, and the map beside it, both for their owner', async () => {
		const file = join(home, 'mine.zip');
		const { exitCode, output } = await run('--output', file);
		expect(exitCode).toBe(0);
		expect(output).toContain('It can be sent.');
		const map = join(home, 'mine.map.json');
		for (const path of [file, map]) expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(readFileSync(map, 'utf8')).toContain('azureuser');
		const { transcript, captured } = await readBundle(file);
		expect(transcript.entries.length).toBeGreaterThan(10);
		expect(JSON.stringify(transcript)).not.toContain('azureuser');
		expect(captured.goals).toHaveLength(4);
	});

	test('is judged elsewhere as the machine itself was', async () => {
		const file = join(home, 'mine.zip');
		await run('--output', file);
		const heard = { output: '', warnings: '' };
		await commandLine(['diagnose', '--bundle', file, '--format', 'json'], rehearsalEdge(heard));
		expect(JSON.parse(heard.output).sinceCapture.changes).toEqual([]);
	});

	test('a preview names every member and writes nothing', async () => {
		const file = join(home, 'mine.zip');
		const { exitCode, output } = await run('--output', file, '--preview', '--exclude', 'report');
		expect(exitCode).toBe(0);
		expect(output).toMatch(/transcript\.jsonl +\d+ bytes/);
		expect(output).toContain('report: you asked to leave it out');
		expect(output).not.toMatch(/report\.html/);
		expect(existsSync(file)).toBe(false);
	});

	test('tells of each collector that brought something, and with --quiet of none', async () => {
		const { warnings } = await run('--preview');
		expect(warnings).toMatch(/^diagnosis: taken, [\d.]+ KiB \(\d+ ms\)$/m);
		expect(warnings).toMatch(/^secrets and names out: taken, /m);
		expect(warnings).not.toContain('/var/log/messages');
		expect((await run('--preview', '--quiet')).warnings).toBe('');
	});

	test('says in the manifest, and in a preview, what has no part in it', async () => {
		const { output } = await run('--preview', '--format', 'json', '--exclude', 'logs');
		const rows: readonly { what: string; status: string }[] = JSON.parse(output).collected;
		expect(rows).toContainEqual({
			...{ what: 'logs', status: 'not-taken', detail: 'you asked to leave it out' },
		});
		expect(rows.map(({ what }) => what)).toEqual(
			expect.arrayContaining(['diagnosis', 'reads', 'plan', 'report']),
		);
	});

	test('never replaces a file', async () => {
		const file = join(home, 'mine.zip');
		writeFileSync(file, 'mine');
		expect((await run('--output', file)).exitCode).toBe(2);
		expect(readFileSync(file, 'utf8')).toBe('mine');
	});

	test('refuses a part that is none', async () => {
		const { exitCode, warnings } = await run('--exclude', 'everything');
		expect(exitCode).toBe(2);
		expect(warnings).toContain('There is no part everything. Known: plan, journal');
	});
});
