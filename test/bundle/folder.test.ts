import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBundle } from '../../src/bundle/read-bundle.ts';
import { writeFolder } from '../../src/bundle/write-folder.ts';
import { writeText } from '../../src/bundle/write-text.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { Failure } from '../../src/model/failure.ts';
import type { Transcript, TranscriptEntry } from '../../src/model/transcript.ts';

const diagnosis = { program: { name: 'nestvirt', version: '1' } } as Diagnosis;
const entry: TranscriptEntry = {
	operation: 'readFile',
	args: ['/etc/os-release'],
	reading: { status: 'observed', value: { text: 'ID=debian\n', truncated: false } },
};
const transcript: Transcript = {
	os: 'linux',
	observedAt: '2026-01-01T00:00:00.000Z',
	options: { proof: true, online: false },
	entries: [
		entry,
		{ operation: 'account', args: [], reading: { status: 'absent', detail: 'none' } },
	],
};

let home = '';
let folder = '';
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'nestvirt-'));
	folder = join(home, 'recording');
});
afterEach(() => {
	rmSync(home, { recursive: true, force: true });
});

const manifestPath = (): string => join(folder, 'manifest.json');
const transcriptPath = (): string => join(folder, 'transcript.jsonl');

/** Puts other lines in the place of the transcript, with a manifest that vouches for them. */
function forge(lines: string): void {
	writeFileSync(transcriptPath(), lines);
	const manifest = JSON.parse(readFileSync(manifestPath(), 'utf8'));
	const member = manifest.members.find(({ path }: { path: string }) => path === 'transcript.jsonl');
	member.sha256 = createHash('sha256').update(lines).digest('hex');
	member.bytes = lines.length;
	writeFileSync(manifestPath(), JSON.stringify(manifest));
}

function change(edit: (manifest: Record<string, unknown>) => void): void {
	const manifest = JSON.parse(readFileSync(manifestPath(), 'utf8'));
	edit(manifest);
	writeFileSync(manifestPath(), JSON.stringify(manifest));
}

async function refusal(): Promise<string> {
	const error = await readBundle(folder).then(
		() => null,
		(reason: unknown) => reason,
	);
	expect(error).toBeInstanceOf(Failure);
	expect((error as Failure).exitCode).toBe(9);
	return (error as Failure).message;
}

describe('a recording', () => {
	test('is read back as it was written', async () => {
		await writeFolder(folder, transcript, diagnosis);
		expect((await readBundle(folder)).transcript).toEqual(transcript);
	});

	test('keeps the image that was asked about, and what its registry said', async () => {
		const options = { proof: true, online: true, image: 'team/app:7' };
		const value = { manifest: '{}', configuration: null };
		const reading = { status: 'observed', value } as const;
		const asked = { operation: 'registryImage', args: [{ name: 'team/app:7' }], reading } as const;
		const withImage = { ...transcript, options, entries: [asked] };
		await writeFolder(folder, withImage, diagnosis);
		expect((await readBundle(folder)).transcript).toEqual(withImage);
	});

	test('is for its owner only', async () => {
		await writeFolder(folder, transcript, diagnosis);
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		expect(statSync(transcriptPath()).mode & 0o777).toBe(0o600);
	});

	test('never replaces anything', async () => {
		writeFileSync(folder, 'mine');
		await expect(writeFolder(folder, transcript, diagnosis)).rejects.toMatchObject({ exitCode: 2 });
		expect(readFileSync(folder, 'utf8')).toBe('mine');
	});

	test('keeps reads that this version does not know from stopping it', async () => {
		await writeFolder(folder, transcript, diagnosis);
		forge(`${JSON.stringify(entry)}\n{"operation":"tomorrow","args":[],"reading":{}}\n`);
		expect((await readBundle(folder)).transcript.entries).toEqual([entry]);
	});
});

describe('a hostile recording is refused', () => {
	beforeEach(() => writeFolder(folder, transcript, diagnosis));

	test('when a member was altered', async () => {
		writeFileSync(transcriptPath(), `${JSON.stringify(entry)}\n`);
		expect(await refusal()).toContain('is not the one that the manifest names');
	});

	test('when a newer nestvirt made it', async () => {
		change((manifest) => {
			manifest['schema'] = 'nestvirt/bundle@2';
		});
		expect(await refusal()).toContain('newer nestvirt');
	});

	test('when a member is a link to somewhere else', async () => {
		rmSync(transcriptPath());
		symlinkSync('/etc/passwd', transcriptPath());
		expect(await refusal()).toContain('cannot be opened');
	});

	test('when its manifest names members of its own choice', async () => {
		change((manifest) => {
			manifest['members'] = [{ path: '../../etc/passwd', bytes: 1, sha256: '0'.repeat(64) }];
		});
		expect(await refusal()).toContain('manifest.json is damaged');
	});

	test.each([
		['no JSON', '{"operation":'],
		[
			'a value of another shape',
			'{"operation":"readFile","args":[],"reading":{"status":"observed","value":7}}',
		],
		['a status that is none', '{"operation":"account","args":[],"reading":{"status":"perhaps"}}'],
		[
			'registers that are no registers',
			'{"operation":"cpuid","args":[1],"reading":{"status":"observed","value":{"eax":-1,"ebx":0,"ecx":0,"edx":1e12}}}',
		],
		['no operation', '{"__proto__":{"operation":"readFile"}}'],
	])('when its transcript holds %s', async (_, line) => {
		forge(`${line}\n`);
		expect(await refusal()).toContain('transcript.jsonl is damaged');
	});

	test('when its manifest is garbage, or not there', async () => {
		writeFileSync(manifestPath(), '\u0000');
		expect(await refusal()).toContain('manifest.json is damaged');
		rmSync(manifestPath());
		expect(await refusal()).toContain('manifest.json cannot be opened');
	});
});

describe('writeText', () => {
	test('leaves the new text and nothing beside it', async () => {
		const path = join(home, 'report.txt');
		writeFileSync(path, 'old');
		await writeText(path, 'new');
		expect(readFileSync(path, 'utf8')).toBe('new');
	});

	test('leaves the old text where the new one cannot be put', async () => {
		await expect(writeText(join(home, 'missing/report.txt'), 'new')).rejects.toThrow();
	});
});
