import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { commandLine } from '../../src/commands/command-line.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { type Heard, rehearsalEdge } from '../support/rehearsal-edge.ts';

let home = '';
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'nestvirt-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function said(...args: readonly string[]): Promise<Heard & { readonly code: number }> {
	const heard: Heard = { output: '', warnings: '' };
	const code = await commandLine([...args], rehearsalEdge(heard));
	return { ...heard, code };
}

async function diagnosed(place: string): Promise<Diagnosis> {
	const { output, code } = await said('diagnose', '--bundle', place, '--format', 'json');
	expect(code).toBe(0);
	return JSON.parse(output);
}

type Texts = Readonly<Record<string, string | Uint8Array>>;

/** A folder of these files. */
function folderOf(texts: Texts): string {
	const folder = mkdtempSync(join(home, 'files-'));
	for (const [name, text] of Object.entries(texts)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}

/** A zip file of a folder, as somebody packs it: with the folder itself in it. */
async function zipped(folder: string): Promise<string> {
	const zip = new ZipFile();
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	for (const name of names.sort()) {
		try {
			zip.addBuffer(readFileSync(join(folder, name)), `My files/${name}`);
		} catch {
			zip.addEmptyDirectory(`My files/${name}`);
		}
	}
	zip.end();
	const parts: Buffer[] = [];
	for await (const part of zip.outputStream) parts.push(part as Buffer);
	const file = join(home, 'files.zip');
	writeFileSync(file, Buffer.concat(parts));
	return file;
}

const feasibilities = ({ goals }: Diagnosis) =>
	Object.fromEntries(goals.map(({ id, feasibility }) => [id, feasibility]));

const seven = readFileSync('test/loose/windows-7/systeminfo.txt', 'utf8');

describe.each(['windows-7', 'windows-10-guest', 'debian-guest'])('the files of %s', (name) => {
	test('say in a zip file what they say in a folder', async () => {
		const folder = `test/loose/${name}`;
		const [whole, packed] = [await diagnosed(folder), await diagnosed(await zipped(folder))];
		const without = (json: unknown): string => JSON.stringify(json).replaceAll('My files/', '');
		expect(without(packed)).toBe(without(whole));
		expect(whole.schema).toBe('nestvirt/diagnosis@1');
	});

	test('leave unseen what they do not tell, and nothing of it fails', async () => {
		const { facts, findings, unseen } = await diagnosed(`test/loose/${name}`);
		const untold = Object.values(facts).filter(({ status }) => status === 'unobserved');
		expect(untold.length).toBeGreaterThan(20);
		for (const one of untold) expect(one).toMatchObject({ reason: 'not-recorded' });
		expect(unseen).toHaveLength(untold.length);
		// Whoever fails rests on a file, or on what files told.
		for (const { id, verdict, evidence } of findings) {
			if (verdict === 'fail') expect(evidence.length, id).toBeGreaterThan(0);
		}
	});

	test.each(['html', 'markdown', 'text'])('make a report as %s', async (format) => {
		const { output, code } = await said(
			'diagnose',
			'--bundle',
			`test/loose/${name}`,
			'--format',
			format,
		);
		expect(code).toBe(0);
		expect(output).toMatch(/Judged\s+from\s+\d\s+loose\s+files/);
	});
});

describe('Windows 7', () => {
	test('has no containers and no Hyper-V, by a source', async () => {
		const diagnosis = await diagnosed('test/loose/windows-7');
		expect(feasibilities(diagnosis)).toEqual({
			'linux-containers': 'fixable-here',
			'virtual-machines': 'impossible',
			'windows-containers': 'impossible',
			'hyperv-isolation': 'impossible',
		});
		const failing = diagnosis.findings.filter(({ impossible }) => impossible !== undefined);
		for (const { impossible } of failing) expect(impossible?.source).toMatch(/^https:/);
	});

	test('in whatever a text was written', async () => {
		const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(seven, 'utf16le')]);
		for (const bytes of [utf16, `\ufeff${seven}`, seven.replaceAll('\r\n', '\n')]) {
			const { facts } = await diagnosed(folderOf({ 'x y.dat': bytes }));
			expect(facts['windows-release']).toMatchObject({ value: { build: 7601, kind: 'client' } });
		}
	});
});

describe('files that contradict each other', () => {
	test('about the release: nothing is concluded, and the report says so', async () => {
		const place = folderOf({
			'old.txt': seven,
			'new.txt': seven
				.replace('Windows 7 Professional', 'Windows 10 Pro')
				.replace('6.1.7601 Service Pack 1 Build 7601', '10.0.19045 N/A Build 19045'),
		});
		const diagnosis = await diagnosed(place);
		expect(diagnosis.facts['windows-release']).toMatchObject({
			status: 'unobserved',
			reason: 'contradictory',
		});
		expect(feasibilities(diagnosis)['windows-containers']).toBe('undetermined');
		const { output } = await said('diagnose', '--bundle', place);
		expect(output).toMatch(/Where the files contradict each other/);
		expect(output.replace(/\s+/g, ' ')).toContain(
			'the build of Windows: new.txt says 19045; old.txt says 7601',
		);
	});

	test('about what lies below: it is not known', async () => {
		const diagnosis = await diagnosed(
			folderOf({
				'a.txt': 'sys_vendor: innotek GmbH\nproduct_name: VirtualBox\n',
				'b.txt': 'vmware\n',
			}),
		);
		expect(diagnosis.identity).toBeNull();
		expect(diagnosis.nesting?.verdict).toBe('undetermined');
		expect(diagnosis.texts?.contradictions.map(({ about }) => about)).toEqual([
			'what runs below this machine',
		]);
	});

	test('by their names: two machines in one place are neither', async () => {
		const place = folderOf({ 'a.txt': seven, 'b.txt': seven.replaceAll('PC01', 'PC02') });
		const { facts, identity } = await diagnosed(place);
		expect(facts['windows-release']).toMatchObject({ reason: 'contradictory' });
		expect(identity).toBeNull();
	});

	test('by their system: refused, with the files', async () => {
		const place = folderOf({ 'a.txt': seven, 'b.txt': 'PRETTY_NAME="Debian"\nID=debian\n' });
		const { warnings, code } = await said('diagnose', '--bundle', place);
		expect(code).toBe(9);
		expect(warnings).toMatch(/two machines: a\.txt is of windows, b\.txt of linux/);
	});

	test('but a Linux that WSL keeps is no second machine', async () => {
		const uname = 'Linux PC01 5.15.133.1-microsoft-standard-WSL2 #1 SMP x86_64 GNU/Linux\n';
		const { os, texts } = await diagnosed(folderOf({ 'a.txt': seven, 'uname.txt': uname }));
		expect(os).toBe('windows');
		expect(texts?.contradictions).toEqual([]);
	});
});

describe('other files beside', () => {
	test('pictures, and texts that nobody knows, are told as such; causes in them are named', async () => {
		const place = folderOf({
			'systeminfo.txt': seven,
			'picture.png': Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256),
			'notes.txt': 'I tried everything',
			'mail.txt':
				'hcsshim::CreateComputeSystem: The virtual machine could not be started because a required feature is not installed.',
		});
		const { output } = await said('diagnose', '--bundle', place);
		expect(output).toContain('picture.png: no text, not read');
		expect(output).toContain('notes.txt: not recognised, and no known cause in it');
		expect(output).toMatch(/mail\.txt: a text; names/);
	});

	test('steer no terminal, by name or by text', async () => {
		const place = folderOf({
			'a\u001b]0;owned\u0007.txt': seven.replace('innotek GmbH', 'in\u001b[31mnotek'),
			'b.txt':
				'error during connect: \u001b[2J open //./pipe/docker_engine: The system cannot find the file specified.',
		});
		for (const format of ['text', 'json', 'html', 'markdown']) {
			const { output, warnings } = await said('diagnose', '--bundle', place, '--format', format);
			expect(output).not.toContain('\u001b');
			expect(warnings).not.toContain('\u001b');
		}
	});

	test('of 200 MiB are read to their end, where the cause stands', async () => {
		const line = 'time="2024-02-01T10:00:00.000000000Z" level=info msg="nothing to see here"\n';
		const log = Buffer.alloc(200 * 1024 * 1024, line);
		log.write(
			'\nFailed to start: Unable to write to the database. Exit code: 1\n',
			log.length - 80,
		);
		const place = folderOf({ 'systeminfo.txt': seven, 'docker.log': log });
		const { texts } = await diagnosed(place);
		expect(texts?.causes.map(({ cause }) => cause)).toContain('docker-desktop-database-failure');
	}, 60_000);
});

describe('what tells no system', () => {
	test.each([
		['nothing', {}, /there are none/],
		['a note', { 'a.txt': 'hello' }, /none of its texts tells which system/],
	])('is refused: %s', async (_, texts, words) => {
		const { warnings, code } = await said('diagnose', '--bundle', folderOf(texts as Texts));
		expect(code).toBe(9);
		expect(warnings).toMatch(words);
	});

	test('an error whose pipe does tells it', async () => {
		const text =
			'error during connect: open //./pipe/docker_engine: The system cannot find the file specified.';
		const { os, texts } = await diagnosed(folderOf({ 'error.txt': text }));
		expect(os).toBe('windows');
		expect(texts?.causes.length).toBeGreaterThan(0);
	});
});

describe('commands that need more than texts', () => {
	const place = 'test/loose/windows-10-guest';
	test.each([
		[['support-bundle', '--bundle', place], 2, /these are loose files/],
		[['support-bundle', '--preview', '--bundle', place], 2, /these are loose files/],
		[['diagnose', '--record', '/nonexistent', '--bundle', place], 2, /cannot be recorded/],
		[['explain', 'test/scenarios/texts/pipe.txt', '--bundle', place], 0, /^$/],
		[['identify', '--bundle', place], 0, /^$/],
		[['prove', '--bundle', place], 3, /^$/],
	] as const)('%j ends with %i', async (args, code, words) => {
		const heard = await said(...args);
		expect(heard.code).toBe(code);
		expect(heard.warnings).toMatch(words);
	});
});
