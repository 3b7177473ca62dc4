import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { commandLine } from '../../src/commands/command-line.ts';
import { givenEngine } from '../../src/commands/given-engine.ts';
import { engineArchives } from '../../src/knowledge/engine-archives.ts';
import { type Heard, rehearsalEdge } from '../support/rehearsal-edge.ts';

const folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'engine.zip');
writeFileSync(file, 'engine');
const digest = createHash('sha256').update('engine').digest('hex');
const hash = 'AB'.repeat(32);
const address = 'https://mirror.example/docker.zip';

const context = () => rehearsalEdge({ output: '', warnings: '' }).context('auto');
const given = (archive: string, sha256: string) => ({
	given: { 'install-engine': { archive, sha256 } },
});

describe('the archive that somebody gives', () => {
	test('is an address with its hash, or one whose hash is known', async () => {
		const flags = { engineArchive: address, engineSha256: hash };
		expect(await givenEngine(context(), flags, 'linux')).toEqual(
			given(address, hash.toLowerCase()),
		);
		const known = engineArchives.find(
			({ os, product }) => os === 'windows' && product === 'engine',
		);
		if (known === undefined) throw new Error('none is known');
		const { source, sha256 } = known;
		expect(await givenEngine(context(), { engineArchive: source }, 'windows')).toEqual(
			given(source, sha256),
		);
		await expect(givenEngine(context(), { engineArchive: source }, 'linux')).rejects.toThrow(
			'--engine-sha256',
		);
	});

	test('is a file by its whole path, with its own hash', async () => {
		const edge = { ...context(), fileDigest: async () => digest };
		const flags = { engineArchive: 'engine.zip', engineSha256: digest };
		expect(await givenEngine(edge, flags, 'linux')).toEqual(given('/home/ann/engine.zip', digest));
	});

	test('is nothing where nobody gives one', async () => {
		expect(await givenEngine(context(), {}, 'linux')).toEqual({});
	});

	test.each([
		[{ engineArchive: file }, digest],
		[{ engineArchive: file, engineSha256: hash }, 'another file'],
		[{ engineArchive: join(folder, 'none') }, 'cannot be read'],
		[{ engineArchive: address }, '--engine-sha256 HASH'],
		[{ engineArchive: address, engineSha256: 'abc' }, '64 hexadecimal digits'],
		[{ engineSha256: hash }, 'needs --engine-archive'],
		[{ engineArchive: 'ftp://mirror.example/a', engineSha256: hash }, 'https://'],
		[{ engineArchive: 'https://ada:secret@mirror.example/a', engineSha256: hash }, 'password'],
		[{ engineArchive: address, engineSha256: hash, resume: true }, 'new run'],
		[{ engineArchive: address, engineSha256: hash, undo: true }, 'new run'],
	])('is refused: %j', async (flags, words) => {
		const refusal = givenEngine(context(), flags, 'linux');
		await expect(refusal).rejects.toMatchObject({ exitCode: 2 });
		await expect(refusal).rejects.toThrow(words);
		await expect(refusal).rejects.not.toThrow('secret');
	});

	test('ends the command with its sentence', async () => {
		const heard: Heard = { output: '', warnings: '' };
		const words = ['setup', '--machine', 'physical-debian-12', '--goal', 'linux-containers'];
		const flags = ['--yes', '--engine-archive', address];
		expect(await commandLine([...words, ...flags], rehearsalEdge(heard))).toBe(2);
		expect(heard.warnings).toContain('--engine-sha256 HASH');
	});
});
