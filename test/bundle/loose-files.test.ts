import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { findLooseFiles } from '../../src/bundle/find-loose-files.ts';
import { Failure } from '../../src/model/failure.ts';

let home = '';
let folder = '';
let file = '';
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'nestvirt-'));
	folder = join(home, 'files');
	file = join(home, 'files.zip');
	mkdirSync(folder);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

type Texts = readonly (readonly [name: string, text: string])[];

async function packed(
	texts: Texts,
	options: Readonly<Record<string, unknown>> = {},
): Promise<Buffer> {
	const zip = new ZipFile();
	for (const [name, text] of texts) zip.addBuffer(Buffer.from(text), name, options);
	zip.end();
	const parts: Buffer[] = [];
	for await (const part of zip.outputStream) parts.push(part as Buffer);
	return Buffer.concat(parts);
}

/** What is found at a place and read to its end, by name; `recording`; or the sentence that refuses it. */
async function taken(place: string): Promise<Readonly<Record<string, number>> | string> {
	try {
		const members = await findLooseFiles(place);
		if (members === null) return 'recording';
		const found: Record<string, number> = {};
		for (const { name } of members.files) {
			found[name] = 0;
			for await (const part of members.chunks(name, Number.POSITIVE_INFINITY)) {
				found[name] += part.length;
			}
		}
		await members.close();
		return found;
	} catch (error) {
		if (error instanceof Failure && error.exitCode === 9) return error.message;
		throw error;
	}
}

async function takenZip(bytes: Buffer): ReturnType<typeof taken> {
	writeFileSync(file, bytes);
	return taken(file);
}

/** Replaces a name of the same length wherever it stands in the bytes. */
const renamed = (bytes: Buffer, name: string, other: string): Buffer =>
	Buffer.from(bytes.toString('latin1').replaceAll(name, other.slice(0, name.length)), 'latin1');

/** The central directory's record of a member, by its place in the bytes. */
const recordOf = (bytes: Buffer, name: string): number => bytes.lastIndexOf(name) - 46;

describe('loose files', () => {
	test('of a folder and of those in it, whatever they are called', async () => {
		mkdirSync(join(folder, 'Logs & more'));
		writeFileSync(join(folder, 'System Info.TXT'), 'abc');
		writeFileSync(join(folder, 'Logs & more', 'ä\u001b[31m.log'), 'de');
		expect(await taken(folder)).toEqual({ 'System Info.TXT': 3, 'Logs & more/ä\u001b[31m.log': 2 });
	});

	test('of a zip file, without its folders and what macOS adds', async () => {
		const bytes = await packed([
			['My PC/System Info.TXT', 'abc'],
			['My PC/ä.log', 'de'],
			['__MACOSX/My PC/._ä.log', 'x'],
			['My PC/.DS_Store', 'x'],
		]);
		expect(await takenZip(bytes)).toEqual({ 'My PC/System Info.TXT': 3, 'My PC/ä.log': 2 });
	});

	test('of a zip file that was made by another program', async () => {
		writeFileSync(join(folder, 'a b.txt'), 'x'.repeat(5000));
		try {
			execFileSync('python3', ['-m', 'zipfile', '-c', file, folder], { stdio: 'ignore' });
		} catch {
			return;
		}
		expect(await taken(file)).toEqual({ 'files/a b.txt': 5000 });
	});

	test('are not what a recording is, whole or damaged', async () => {
		for (const name of ['manifest.json', 'transcript.jsonl']) {
			expect(
				await takenZip(
					await packed([
						[name, '{}'],
						['x.txt', 'x'],
					]),
				),
			).toBe('recording');
			expect(
				await takenZip(
					await packed([
						[`top/${name}`, '{}'],
						['__MACOSX/top/._x', 'x'],
					]),
				),
			).toBe('recording');
			writeFileSync(join(folder, name), '{}');
			expect(await taken(folder)).toBe('recording');
			rmSync(join(folder, name));
		}
		// Somebody's manifest in a folder of theirs is theirs.
		expect(
			await takenZip(
				await packed([
					['a/manifest.json', '{}'],
					['b.txt', 'x'],
				]),
			),
		).toEqual({
			'a/manifest.json': 2,
			'b.txt': 1,
		});
	});

	test('can be one file alone, which is neither a folder nor a zip file', async () => {
		writeFileSync(join(folder, 'a.txt'), 'abc');
		writeFileSync(join(folder, 'b.txt'), 'x');
		expect(await taken(join(folder, 'a.txt'))).toEqual({ 'a.txt': 3 });
	});

	test('what is no zip file is left to the reader of recordings', async () => {
		expect(await takenZip(Buffer.from('PK no zip'))).toBe('recording');
		expect(await taken(join(home, 'nothing'))).toBe('recording');
	});
});

describe('a hostile folder is refused', () => {
	test('with a link, to a file or to a folder', async () => {
		symlinkSync('/etc/passwd', join(folder, 'systeminfo.txt'));
		expect(await taken(folder)).toMatch(/"systeminfo.txt" is a link/);
		rmSync(join(folder, 'systeminfo.txt'));
		symlinkSync('/etc', join(folder, 'logs'));
		expect(await taken(folder)).toMatch(/"logs" is a link/);
	});

	test('with a pipe, which would never end', async () => {
		execFileSync('mkfifo', [join(folder, 'log.txt')]);
		expect(await taken(folder)).toMatch(/neither a file nor a folder/);
	});

	test('with thousands of files, or folders without end', async () => {
		for (let count = 0; count < 2000; count += 1) writeFileSync(join(folder, `${count}`), '');
		expect(await taken(folder)).toMatch(/more than 512/);
		const deep = join(home, 'deep');
		mkdirSync(join(deep, ...Array.from({ length: 20 }, () => 'd')), { recursive: true });
		expect(await taken(deep)).toMatch(/deeper than 8 folders/);
	});

	test('and its names do not reach the terminal', async () => {
		symlinkSync('/etc/passwd', join(folder, 'a\u001b]0;x\u0007'));
		expect(await taken(folder)).not.toContain('\u001b');
	});

	test('where a file becomes a link after it was listed', async () => {
		writeFileSync(join(folder, 'a.txt'), 'abc');
		const members = await findLooseFiles(folder);
		rmSync(join(folder, 'a.txt'));
		symlinkSync('/etc/passwd', join(folder, 'a.txt'));
		const read = async (): Promise<void> => {
			for await (const _ of members?.chunks('a.txt', 100) ?? []);
		};
		await expect(read()).rejects.toThrow(/cannot be opened/);
	});
});

describe('a hostile zip file is refused', () => {
	test.each([
		['climbing', '../../etc/x'],
		['absolute', '/etc/passwdx'],
		['of another drive', 'c:/windows/x'],
		['that climbs with backslashes', '..\\..\\etc\\x'],
	])('with a name %s', async (_, name) => {
		const bytes = await packed([['abcdefghijk', 'x']]);
		expect(await takenZip(renamed(bytes, 'abcdefghijk', name.padEnd(11, 'x')))).toMatch(
			/leads out/,
		);
		expect(readdirSync(home).sort()).toEqual(['files', 'files.zip']);
	});

	test('with a link or a device in it', async () => {
		for (const type of [0o120000, 0o020000, 0o010000]) {
			const bytes = await packed([['a.txt', '/etc/passwd']]);
			bytes.writeUInt32LE((type | 0o644) * 0x10000, recordOf(bytes, 'a.txt') + 38);
			expect(await takenZip(bytes)).toMatch(/"a.txt" is a link, or no file/);
		}
	});

	test('with one name twice, also where only their case differs', async () => {
		expect(
			await takenZip(
				await packed([
					['a.txt', 'x'],
					['a.txt', 'y'],
				]),
			),
		).toMatch(/same name/);
		expect(
			await takenZip(
				await packed([
					['a.txt', 'x'],
					['A.TXT', 'y'],
				]),
			),
		).toMatch(/same name/);
	});

	test('with thousands of files, deep folders, or an encrypted one', async () => {
		const many = Array.from({ length: 3000 }, (_, count) => [`${count}`, 'x'] as const);
		expect(await takenZip(await packed(many))).toMatch(/more than 512/);
		expect(await takenZip(await packed([[`${'d/'.repeat(20)}a`, 'x']]))).toMatch(/deeper than/);
		const bytes = await packed([['a.txt', 'x']]);
		bytes.writeUInt16LE(1, recordOf(bytes, 'a.txt') + 8);
		expect(await takenZip(bytes)).toMatch(/encrypted/);
	});

	test('that unpacks to hundreds of times its size', async () => {
		expect(await takenZip(await packed([['a.txt', '\0'.repeat(100 * 2 ** 20)]]))).toMatch(
			/more than 200 times/,
		);
	});

	test('that unpacks to more than it says', async () => {
		const bytes = await packed([['a.txt', 'x'.repeat(100_000)]]);
		bytes.writeUInt32LE(1000, recordOf(bytes, 'a.txt') + 24);
		expect(await takenZip(bytes)).toMatch(/"a.txt" is damaged/);
	});

	test('whose members lie over each other, or call themselves something else', async () => {
		const bytes = await packed(
			[
				['a.txt', 'x'],
				['b.txt', 'y'],
			],
			{ compress: false },
		);
		bytes.writeUInt32LE(0, recordOf(bytes, 'b.txt') + 42);
		expect(await takenZip(bytes)).toMatch(/share bytes/);
		const other = await packed([['a.txt', 'x']]);
		other.write('b', other.indexOf('a.txt'), 'latin1');
		expect(await takenZip(other)).toMatch(/not what the directory says/);
	});

	test('that is cut short at any byte, or left to the reader of recordings', async () => {
		const bytes = await packed([
			['a.txt', 'x'.repeat(500)],
			['b.txt', 'y'],
		]);
		for (let length = 0; length < bytes.length; length += 7) {
			expect(await takenZip(bytes.subarray(0, length))).toMatch(/were refused|recording/);
		}
	});

	test('and its names do not reach the terminal', async () => {
		const bytes = await packed([['a\u001b]0;x', 'x']]);
		bytes.writeUInt32LE(0o120644 * 0x10000, recordOf(bytes, 'a\u001b]0;x') + 38);
		const said = await takenZip(bytes);
		expect(said).toMatch(/is a link/);
		expect(said).not.toContain('\u001b');
	});
});
