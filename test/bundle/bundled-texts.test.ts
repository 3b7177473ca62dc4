import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBundle } from '../../src/bundle/read-bundle.ts';
import { zipOf } from '../../src/bundle/zip-of.ts';
import type { BundledText } from '../../src/model/bundled-text.ts';
import { bundleMembers, writtenBundle } from '../support/written-bundle.ts';

let home = '';
let folder = '';
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'nestvirt-'));
	folder = join(home, 'bundle');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function textOf({ read }: BundledText): Promise<string> {
	const parts: Uint8Array[] = [];
	for await (const part of read()) parts.push(part);
	return Buffer.concat(parts).toString('utf8');
}

async function told(place: string): Promise<Record<string, string>> {
	const { texts } = await readBundle(place);
	const rows = texts.map(async (one) => [one.member, await textOf(one)] as const);
	return Object.fromEntries(await Promise.all(rows));
}

const long = 'nothing of interest\n'.repeat(60_000);
const logs = { 'logs/docker.log': long, 'logs/kern.log': '[0.000000] Linux\n' };

async function zipped(members: Readonly<Record<string, string>>): Promise<string> {
	const file = join(home, 'bundle.zip');
	const rows = Object.entries(bundleMembers(members));
	const bytes = rows.map(([name, text]) => [name, Buffer.from(text)] as const);
	writeFileSync(file, await zipOf('nestvirt-bundle', bytes));
	return file;
}

describe('the texts of a bundle', () => {
	test('are its logs, whether it is a folder or a zip file', async () => {
		writtenBundle(folder, logs);
		expect(await told(folder)).toEqual(logs);
		expect(await told(await zipped(logs))).toEqual(logs);
	});

	test('are what failed by its journal, in the line of the record', async () => {
		const failed = { record: 'failed', step: 0, action: 0, because: 'E: Unable to\nlocate it' };
		const journal = JSON.stringify([{ record: 'resumed', bootId: 'x' }, failed]);
		writtenBundle(folder, { 'journal.json': journal });
		expect(await told(folder)).toEqual({ 'journal.json': '\nE: Unable to locate it' });
	});

	test('are what an engine answered where it refused', async () => {
		const value = { statusCode: 500, headers: {}, body: '{"message":"no"}', truncated: false };
		const asked = (path: string, answer: object) =>
			`${JSON.stringify({
				operation: 'httpGet',
				args: [{ transport: 'unix', path: '/run/docker.sock' }, path],
				reading: { status: 'observed', value: { ...value, ...answer } },
			})}\n`;
		const lines = [
			...[asked('/info', {}), asked('/_ping', { statusCode: 200 })],
			...[asked('/v', { body: '<html>' }), asked('/w', { body: '{"message":7}' })],
		];
		writtenBundle(folder, { 'transcript.jsonl': lines.join('') });
		expect(await told(folder)).toEqual({ 'transcript.jsonl (GET /info)': 'no' });
	});

	test('are read only when they are asked for', async () => {
		writtenBundle(folder, logs);
		const { texts } = await readBundle(folder);
		rmSync(join(folder, 'logs'), { recursive: true });
		expect(texts).toHaveLength(2);
		await expect(textOf(texts[0] as BundledText)).rejects.toMatchObject({ exitCode: 9 });
	});
});

describe('a hostile log is refused', () => {
	test('when it is not the one that the manifest names', async () => {
		writtenBundle(folder, logs);
		writeFileSync(join(folder, 'logs/kern.log'), 'forged\n');
		await expect(told(folder)).rejects.toMatchObject({
			exitCode: 9,
			message: expect.stringContaining('logs/kern.log is not the one that the manifest names'),
		});
	});

	test('when it, or its folder, is a link', async () => {
		writtenBundle(folder, logs);
		renameSync(join(folder, 'logs/kern.log'), join(home, 'elsewhere.log'));
		symlinkSync(join(home, 'elsewhere.log'), join(folder, 'logs/kern.log'));
		await expect(told(folder)).rejects.toMatchObject({
			message: expect.stringContaining('cannot be opened (ELOOP)'),
		});
		renameSync(join(folder, 'logs'), join(home, 'logs'));
		symlinkSync(join(home, 'logs'), join(folder, 'logs'));
		await expect(told(folder)).rejects.toMatchObject({
			message: expect.stringContaining('not those that the manifest names'),
		});
	});

	test('when it is larger than a log may be', async () => {
		const huge = 'x'.repeat(64 * 1024 * 1024 + 1);
		writtenBundle(folder, { 'logs/docker.log': huge });
		await expect(told(folder)).rejects.toMatchObject({
			message: expect.stringContaining('is larger than 67108864 bytes'),
		});
		await expect(told(await zipped({ 'logs/docker.log': huge }))).rejects.toMatchObject({
			message: expect.stringContaining('is larger than 67108864 bytes'),
		});
	});

	test('when the manifest names something else as a log', async () => {
		writtenBundle(folder, { 'logs/deep/docker.log': 'x', 'plan.json': '{}' });
		await expect(told(folder)).rejects.toMatchObject({ exitCode: 9 });
		const file = await zipped({ 'logs/deep/docker.log': 'x', 'plan.json': '{}' });
		expect(await told(file)).toEqual({});
	});

	test.each(['{}', '[7]', '['.repeat(100), '[{"record":"failed","__proto__":{}}]'])(
		'when the journal is none: %s',
		async (journal) => {
			writtenBundle(folder, { 'journal.json': journal });
			await expect(told(folder)).rejects.toMatchObject({
				exitCode: 9,
				message: expect.stringContaining('journal.json is damaged'),
			});
		},
	);
});
