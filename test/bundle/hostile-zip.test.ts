import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBundle } from '../../src/bundle/read-bundle.ts';
import { zipOf } from '../../src/bundle/zip-of.ts';
import { Failure } from '../../src/model/failure.ts';

const entry = (path: string): string =>
	`${JSON.stringify({
		operation: 'readFile',
		args: [path],
		reading: { status: 'observed', value: { text: 'ID=debian\n', truncated: false } },
	})}\n`;
const transcript = Array.from({ length: 40 }, (_, place) => entry(`/etc/file-${place}`)).join('');
const diagnosis = JSON.stringify({
	program: { version: '1' },
	goals: [{ id: 'virtual-machines', feasibility: 'ready' }],
	findings: [{ id: 'kvm-access', verdict: 'pass' }],
});

const row = (path: string, text: string) => ({
	path,
	bytes: Buffer.byteLength(text),
	sha256: createHash('sha256').update(text).digest('hex'),
});

type Texts = Readonly<Record<string, string>>;

function manifestOf(texts: Texts): string {
	return JSON.stringify({
		schema: 'nestvirt/bundle@1',
		os: 'linux',
		observedAt: '2026-01-01T00:00:00.000Z',
		options: { proof: true, online: false },
		members: Object.entries(texts).map(([path, text]) => row(path, text)),
	});
}

const usual: Texts = { 'diagnosis.json': diagnosis, 'transcript.jsonl': transcript };
const packed = (texts: Texts, manifest = manifestOf(texts)): Promise<Buffer> =>
	zipOf(
		'nestvirt-bundle',
		Object.entries({ 'manifest.json': manifest, ...texts }).map(
			([name, text]) => [name, Buffer.from(text)] as const,
		),
	);

let home = '';
let file = '';
beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), 'nestvirt-'));
	file = join(home, 'bundle.zip');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** How a zip file is taken: `read`, or the sentence that refuses it. */
async function taken(bytes: Buffer): Promise<string> {
	writeFileSync(file, bytes);
	try {
		await readBundle(file);
		return 'read';
	} catch (error) {
		if (error instanceof Failure && error.exitCode === 9) return error.message;
		throw error;
	}
}

/** Replaces a name of the same length wherever it stands in the bytes. */
function renamed(bytes: Buffer, name: string, other: string): Buffer {
	if (name.length !== other.length) throw new Error('the names differ in length');
	return Buffer.from(bytes.toString('latin1').replaceAll(name, other), 'latin1');
}

/** The central directory's record of a member, by its place in the bytes. */
const recordOf = (bytes: Buffer, name: string): number => bytes.lastIndexOf(name) - 46;

describe('a zip file', () => {
	test('is read as it was written', async () => {
		writeFileSync(file, await packed(usual));
		const bundle = await readBundle(file);
		expect(bundle.transcript.entries).toHaveLength(40);
		expect(bundle.captured.findings).toEqual([{ id: 'kvm-access', verdict: 'pass' }]);
	});

	test('has the same bytes for the same members, in any zone', async () => {
		const here = await packed(usual);
		const zone = process.env['TZ'];
		process.env['TZ'] = 'Pacific/Auckland';
		const there = await packed(usual);
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
		expect(here.equals(there)).toBe(true);
	});
});

describe('a hostile zip file is refused', () => {
	const climbing = '../../etc/passwd-of-others/xxxx';
	test.each([
		['climbing', climbing.padEnd(32, 'x')],
		['absolute', '/etc/cron.d/'.padEnd(32, 'x')],
		['of another drive', 'c:windows-system32'.padEnd(32, 'x')],
		['with a backslash', 'nestvirt-bundle\\..'.padEnd(32, 'x')],
		['with an escape', 'nestvirt-bundle/\u001b]0;'.padEnd(32, 'x')],
		['that ends in a dot', '.'.padStart(32, 'x')],
	])('with a name %s', async (_, name) => {
		const good = 'nestvirt-bundle/transcript.jsonl';
		const said = await taken(renamed(await packed(usual), good, name.slice(0, 32)));
		expect(said).toMatch(/was refused/);
		expect(said).not.toContain('\u001b');
		expect(readdirSync(home)).toEqual(['bundle.zip']);
	});

	test('with a link, a folder or a device in it', async () => {
		for (const type of [0o120000, 0o040000, 0o020000, 0o010000]) {
			const bytes = await packed(usual);
			bytes.writeUInt32LE((type | 0o644) * 0x10000, recordOf(bytes, 'nestvirt-bundle/diag') + 38);
			expect(await taken(bytes)).toContain('diagnosis.json is a link, or no file at all');
		}
	});

	test('with one name twice', async () => {
		const members = [
			['manifest.json', manifestOf(usual)],
			['diagnosis.json', diagnosis],
			['transcript.jsonl', transcript],
			['transcript.jsonl', ''],
		] as const;
		const bytes = await zipOf(
			'b',
			members.map(([name, text]) => [name, Buffer.from(text)] as const),
		);
		expect(await taken(bytes)).toContain('the same name');
	});

	test('with too many members', async () => {
		const many = Object.fromEntries(Array.from({ length: 80 }, (_, one) => [`m${one}`, 'x']));
		expect(await taken(await packed({ ...usual, ...many }))).toContain('more than 64 members');
	});

	test('that unpacks to more than it says, or than anybody needs', async () => {
		const bomb = await packed({ ...usual, 'zeros.log': '\0'.repeat(300 * 1024 * 1024) });
		expect(bomb.length).toBeLessThan(1024 * 1024);
		expect(await taken(bomb)).toContain('unpacks to more than');
		const lying = await packed({ ...usual, 'transcript.jsonl': ' '.repeat(70 * 1024 * 1024) });
		expect(await taken(lying)).toContain('larger than');
		lying.writeUInt32LE(1000, recordOf(lying, 'nestvirt-bundle/trans') + 24);
		expect(await taken(lying)).toContain('transcript.jsonl is damaged');
	});

	test('whose members lie over each other, or after something else', async () => {
		const bytes = await packed(usual);
		bytes.writeUInt32LE(0, recordOf(bytes, 'nestvirt-bundle/trans') + 42);
		expect(await taken(bytes)).toMatch(/one after the other/);
	});

	test('whose members call themselves something else', async () => {
		const bytes = await packed(usual);
		const local = bytes.indexOf('nestvirt-bundle/transcript.jsonl');
		bytes.write('nestvirt-bundle/transcripT.jsonl', local, 'latin1');
		expect(await taken(bytes)).toContain('not what the directory says');
	});

	test.each([
		['nests without end', '['.repeat(200_000)],
		['has a key that no object may have', `{"__proto__":{"operation":"readFile"}}`],
	])('with JSON that %s', async (_, line) => {
		const said = await taken(await packed({ ...usual, 'transcript.jsonl': `${line}\n` }));
		expect(said).toContain('transcript.jsonl is damaged');
	});

	test('whose manifest keeps a member quiet, or makes one up', async () => {
		const more = { ...usual, 'extra.txt': 'x' };
		expect(await taken(await packed(more, manifestOf(usual)))).toContain('not those that');
		expect(await taken(await packed(usual, manifestOf(more)))).toContain('not those that');
	});

	test('that is cut short at any byte', async () => {
		const bytes = await packed(usual);
		for (let length = 0; length < bytes.length; length += 13) {
			expect(await taken(bytes.subarray(0, length))).toMatch(/was refused/);
		}
	}, 60_000);
});

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
	let state = seed;
	for (;;) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		yield state / 2 ** 32;
	}
}

test('2,000 mutated zip files: each is read or refused, and none writes', async () => {
	const good = await packed(usual);
	const random = numbers(7);
	const upTo = (most: number): number => Math.floor(random.next().value * most);
	let [read, refusals] = [0, 0];
	for (let round = 0; round < 2000; round += 1) {
		let bytes = Buffer.from(good);
		const strikes = 1 + upTo(4);
		for (let strike = 0; strike < strikes; strike += 1) {
			const place = upTo(bytes.length);
			const kind = upTo(4);
			if (kind === 0) bytes[place] = upTo(256);
			else if (kind === 1)
				bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + upTo(40))]);
			else if (kind === 2)
				bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(upTo(bytes.length))]);
			else bytes.fill(0xff, place, place + upTo(8));
		}
		if ((await taken(bytes)) === 'read') read += 1;
		else refusals += 1;
	}
	console.log(`2000 mutated: ${refusals} refused, ${read} read, whose members are as they were`);
	expect(readdirSync(home)).toEqual(['bundle.zip']);
	expect(refusals).toBeGreaterThan(1000);
}, 120_000);
