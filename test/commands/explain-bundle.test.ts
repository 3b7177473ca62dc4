import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandLine, type Edge } from '../../src/commands/command-line.ts';
import { rehearsalEdge } from '../support/rehearsal-edge.ts';
import { writtenBundle } from '../support/written-bundle.ts';

let home = '';
let folder = '';
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'nestvirt-'));
	folder = join(home, 'bundle');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const pipe =
	'error during connect: open //./pipe/docker_engine: The system cannot find the file specified.\n';
const full = 'write /var/lib/docker/tmp: no space left on device\n';

/** Runs `explain`; standard input says that a disk is full, and whether it was read is told. */
async function run(...words: string[]) {
	const heard = { output: '', warnings: '' };
	const edge = rehearsalEdge(heard);
	const files: string[] = [];
	const listening: Edge = {
		...edge,
		context(colour) {
			const context = edge.context(colour);
			return {
				...context,
				read(file) {
					files.push(file);
					return file === '-' ? standardInput() : context.read(file);
				},
			};
		},
	};
	const exitCode = await commandLine(['explain', '--format', 'json', ...words], listening);
	const { causes, texts } = heard.output === '' ? {} : JSON.parse(heard.output);
	return { exitCode, files, causes, texts, warnings: heard.warnings };
}

async function* standardInput() {
	yield Buffer.from(full);
}

describe('explain --bundle', () => {
	test('explains what the bundle holds where no file is named, and leaves standard input alone', async () => {
		writtenBundle(folder, { 'logs/docker.log': `starting\n\n${pipe}` });
		const { exitCode, files, causes, texts, warnings } = await run('--bundle', folder);
		expect(exitCode).toBe(0);
		expect(files).toEqual([]);
		expect(causes[0]).toMatchObject({
			cause: 'docker-desktop-not-running',
			because: [pipe.trim()],
			places: [{ member: 'logs/docker.log', line: 3 }],
		});
		expect(texts).toEqual([{ member: 'logs/docker.log', bytes: 10 + pipe.length }]);
		expect(warnings).toContain('or - for standard input');
	});

	test('explains standard input where - asks for it, and nothing of the bundle', async () => {
		writtenBundle(folder, { 'logs/docker.log': pipe });
		const { files, causes, texts } = await run('--bundle', folder, '-');
		expect(files).toEqual(['-']);
		expect(causes.map(({ cause }: { cause: string }) => cause)).toContain('disk-full');
		expect(causes.map(({ cause }: { cause: string }) => cause)).not.toContain(
			'docker-desktop-not-running',
		);
		expect(causes[0].places).toBeUndefined();
		expect(texts).toBeUndefined();
	});

	test('explains a file that is named, and leaves standard input alone', async () => {
		writtenBundle(folder, { 'logs/docker.log': pipe });
		const file = join(home, 'error.txt');
		writeFileSync(file, full);
		const { files, causes } = await run('--bundle', folder, file);
		expect(files).toEqual([file]);
		expect(causes[0].cause).toBe('disk-full');
	});

	test('reads standard input as ever without a bundle', async () => {
		expect((await run()).files).toEqual(['-']);
		expect((await run('--machine', 'azure-debian-12')).files).toEqual(['-']);
	});

	test('weighs the recorded end of the engine’s log, with the line in it', async () => {
		const { causes } = await run('--bundle', 'test/machines/engine-disk-full');
		expect(causes[0]).toMatchObject({
			cause: 'disk-full',
			places: [{ member: 'transcript.jsonl (/var/log/docker.log)', line: expect.any(Number) }],
		});
	});

	test('says so where a bundle holds nothing to explain', async () => {
		writtenBundle(folder, { 'logs/docker.log': '' });
		const { exitCode, causes, texts } = await run('--bundle', folder);
		expect([exitCode, causes, texts]).toEqual([0, [], []]);
	});

	test('tells nothing of a bundle whose log was forged', async () => {
		writtenBundle(folder, { 'logs/docker.log': pipe });
		writeFileSync(join(folder, 'logs/docker.log'), full);
		const { exitCode, causes, warnings } = await run('--bundle', folder);
		expect([exitCode, causes]).toEqual([9, undefined]);
		expect(warnings).toContain('is not the one that the manifest names');
	});
});
