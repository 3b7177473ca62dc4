import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { fileJournal } from '../../src/journal/file-journal.ts';
import type { JournalRecord, KeptRecord } from '../../src/model/journal.ts';

const all = mkdtempSync(join(tmpdir(), 'nestvirt-'));
let folder = '';
let count = 0;
beforeEach(() => {
	count += 1;
	folder = join(all, `state-${count}`);
});
afterAll(() => rmSync(all, { recursive: true, force: true }));

const at = '2026-01-01T00:00:00.000Z';
const resumed = (bootId: string): JournalRecord => ({ record: 'resumed', bootId });
const kept = (bootId: string): KeptRecord => ({ ...resumed(bootId), at });
const path = () => join(folder, 'journal.jsonl');

describe('a journal in a folder', () => {
	test('gives back what was appended, in its order, to the next process, too', async () => {
		const journal = fileJournal(folder, 'a', () => at);
		await journal.append(resumed('one'));
		await journal.append(resumed('two'));
		await journal.close();
		const again = fileJournal(folder, 'a', () => at);
		expect(await again.read()).toEqual([kept('one'), kept('two')]);
		await again.close();
	});

	test('is for its owner alone, and tells everybody how it stands', async () => {
		const journal = fileJournal(folder, 'a', () => at);
		await journal.append({ record: 'restart', afterWave: 0, bootId: 'one' });
		expect(statSync(path()).mode & 0o777).toBe(0o600);
		expect(statSync(join(folder, 'status.json')).mode & 0o777).toBe(0o644);
		const status = JSON.parse(readFileSync(join(folder, 'status.json'), 'utf8'));
		expect(status).toEqual({ schema: 'nestvirt/status@1', state: 'waits-for-restart' });
		await journal.close();
	});

	test('notes when by the clock of this computer, and reads a line without that', async () => {
		const journal = fileJournal(folder, 'a');
		await journal.append(resumed('one'));
		const [first] = await journal.read();
		expect(Math.abs(Date.parse(first?.at ?? '') - Date.now())).toBeLessThan(60_000);
		const line = readFileSync(path(), 'utf8');
		writeFileSync(path(), line.replace(/"at":"[^"]*",/, ''));
		expect(await journal.read()).toEqual([resumed('one')]);
		await journal.close();
	});

	test('goes on after a line that was cut off anywhere', async () => {
		const journal = fileJournal(folder, 'a', () => at);
		await journal.append(resumed('one'));
		const whole = readFileSync(path(), 'utf8');
		await journal.append(resumed('two'));
		const both = readFileSync(path(), 'utf8');
		for (let bytes = whole.length; bytes < both.length; bytes += 1) {
			writeFileSync(path(), both);
			truncateSync(path(), bytes);
			expect(await journal.read()).toEqual([kept('one')]);
			await journal.append(resumed('three'));
			expect(await journal.read()).toEqual([kept('one'), kept('three')]);
		}
		await journal.close();
	});

	test.each([
		['a line that was changed', (text: string) => text.replace('"one"', '"eve"')],
		['a line that was taken out', (text: string) => text.split('\n').slice(1).join('\n')],
		[
			'lines in another order',
			(text: string) => text.split('\n').slice(0, 2).reverse().join('\n').concat('\n'),
		],
		['something else', () => 'nothing of that kind\n'],
	])('refuses %s, and changes nothing', async (_, damage) => {
		const journal = fileJournal(folder, 'a', () => at);
		await journal.append(resumed('one'));
		await journal.append(resumed('two'));
		const damaged = damage(readFileSync(path(), 'utf8'));
		writeFileSync(path(), damaged);
		await expect(journal.read()).rejects.toMatchObject({ exitCode: 9 });
		await expect(journal.append(resumed('three'))).rejects.toMatchObject({ exitCode: 9 });
		expect(readFileSync(path(), 'utf8')).toBe(damaged);
		await journal.close();
	});

	test('puts an ended run aside, and never over another', async () => {
		const journal = fileJournal(folder, 'a', () => at);
		for (const name of ['one', 'two', 'three']) {
			await journal.begin();
			await journal.append(resumed(name));
		}
		await journal.close();
		expect(
			readdirSync(folder)
				.filter((name) => name.endsWith('.jsonl'))
				.sort(),
		).toEqual([...['journal-1.jsonl', 'journal-2.jsonl', 'journal.jsonl']]);
		expect(readFileSync(join(folder, 'journal-2.jsonl'), 'utf8')).toContain('two');
	});
});

describe('the folder of a journal', () => {
	test('is refused where others may write, and where it is a link', () => {
		mkdirSync(folder);
		chmodSync(folder, 0o777);
		expect(() => fileJournal(folder, 'a', () => at)).toThrow(/others may write/);
		const target = `${folder}-target`;
		mkdirSync(target);
		const link = `${folder}-link`;
		symlinkSync(target, link);
		expect(() => fileJournal(link, 'a')).toThrow(/no folder of its own/);
		expect(readdirSync(target)).toEqual([]);
	});

	test.skipIf(process.getuid?.() !== 0)('is refused where it belongs to somebody else', () => {
		mkdirSync(folder);
		spawnSync('chown', ['65534', folder]);
		expect(() => fileJournal(folder, 'a', () => at)).toThrow(/belongs to the account 65534/);
	});
});

describe('the lock of a journal', () => {
	test('keeps a second process out, and ends with the first', async () => {
		const journal = fileJournal(folder, 'a', () => at);
		expect(() => fileJournal(folder, 'a', () => at)).toThrow(/at work here/);
		await journal.close();
		await fileJournal(folder, 'a', () => at).close();
	});

	test.each([
		['a process that is gone', { process: 2 ** 22 - 3, began: '1', bootId: 'a' }],
		['another process with its number', { process: process.pid, began: '1', bootId: 'a' }],
		['an earlier start of the machine', { process: process.pid, began: '', bootId: 'before' }],
	])("is nobody's where it is of %s", async (_, holder) => {
		mkdirSync(folder);
		writeFileSync(join(folder, 'lock'), JSON.stringify(holder));
		await fileJournal(folder, 'a', () => at).close();
	});

	test("is nobody's where it holds garbage", async () => {
		mkdirSync(folder);
		appendFileSync(join(folder, 'lock'), '{');
		await fileJournal(folder, 'a', () => at).close();
		expect(readdirSync(folder)).toEqual([]);
	});
});
