import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { realTest } from '../../support/needs.ts';
import {
	type Contents,
	sha256Of,
	tgzOf,
	windowsEngine,
	zipOf,
} from '../../support/packed-archive.ts';
import { type PlacingSite, placingSite } from '../../support/placing-site.ts';

const closing: (() => void)[] = [];
afterEach(() => {
	for (const close of closing.splice(0)) close();
});

function newSite(limits = {}): PlacingSite {
	const site = placingSite({ limits });
	closing.push(() => site.close());
	return site;
}

/** Puts an archive where it is taken from; answers with its hash. */
function supply({ root }: PlacingSite, bytes: Buffer): string {
	fs.writeFileSync(join(root, 'archive'), bytes);
	return sha256Of(bytes);
}

const supplyZip = async (site: PlacingSite, contents: Contents = windowsEngine): Promise<string> =>
	supply(site, await zipOf(contents));

const other: Contents = { 'docker/docker.exe': 'MZ newer', 'docker/dockerd.exe': 'MZ newer' };
const marker = '.nestvirt-archive.json';

async function well(made: ReturnType<PlacingSite['place']>): Promise<void> {
	expect(await made).toEqual({ status: 'observed', value: { restart: false } });
}

async function refusal(made: ReturnType<PlacingSite['place']>): Promise<string> {
	const reading = await made;
	if (reading.status === 'observed') throw new Error('it was made');
	return reading.detail;
}

describe('an archive from a file', () => {
	test('is placed with its programs, for everybody to run, and removed', async () => {
		const site = newSite();
		const sha256 = await supplyZip(site);
		await well(site.place({ sha256 }));
		const said = JSON.parse(site.lies()?.[marker] ?? '');
		expect(said).toEqual({ sha256, programs: ['docker.exe', 'dockerd.exe'] });
		const { mode } = fs.statSync(join(site.folder, 'dockerd.exe'));
		expect(mode & 0o777).toBe(0o755);
		await well(site.remove(sha256));
		expect(site.paths()).toEqual(['opt', 'state', 'state/downloads']);
		await well(site.remove(sha256));
	});

	test('may be a gzipped tar, one without the top folder, or one program', async () => {
		const site = newSite();
		const tgz = await tgzOf([
			[{ name: 'docker/', type: 'directory' }],
			[{ name: 'docker/dockerd' }, 'ELF daemon'],
			[{ name: 'runc' }, 'ELF runc'],
		]);
		await well(site.place({ sha256: supply(site, tgz) }));
		expect(site.lies()).toMatchObject({ dockerd: 'ELF daemon', runc: 'ELF runc' });
		const program = 'docker-compose.exe';
		await well(site.place({ sha256: supply(site, Buffer.from('MZ compose')), program }));
		expect(Object.keys(site.lies() ?? {})).toEqual([marker, program]);
	});

	test('takes over what lies in its folder from an archive of its own, and gives it back', async () => {
		const site = newSite();
		const old = await supplyZip(site);
		await well(site.place({ sha256: old }));
		const folder = join(site.folder, 'cli-plugins');
		const program = 'docker-compose.exe';
		const plugin = supply(site, Buffer.from('MZ compose'));
		await well(site.place({ sha256: plugin, program, folder }));
		fs.writeFileSync(join(site.folder, 'notes.txt'), 'of the user');
		const newer = await supplyZip(site, other);
		await well(site.place({ sha256: newer }));
		expect(site.lies(folder)).toMatchObject({ [program]: 'MZ compose' });
		expect(site.lies()).toMatchObject({ 'docker.exe': 'MZ newer' });
		expect(site.lies()).not.toHaveProperty('notes.txt');
		await well(site.remove(newer));
		expect(site.lies(folder)).toMatchObject({ [program]: 'MZ compose' });
		expect(site.lies()).toMatchObject({ 'docker.exe': 'MZ client', 'notes.txt': 'of the user' });
	});

	test('replaces an older one, which comes back when it is removed', async () => {
		const site = newSite();
		const old = await supplyZip(site);
		await well(site.place({ sha256: old }));
		const newer = await supplyZip(site, other);
		await well(site.place({ sha256: newer }));
		await well(site.place({ sha256: newer }));
		expect(site.lies()).toMatchObject({ 'docker.exe': 'MZ newer' });
		await well(site.remove(newer));
		expect(site.lies()).toMatchObject({ 'docker.exe': 'MZ client' });
		expect(fs.readdirSync(join(site.root, 'opt'))).toEqual(['engine']);
		// Removed by a hash that is not there any more, it stays.
		await well(site.remove(newer));
		expect(site.lies()).toMatchObject({ 'docker.exe': 'MZ client' });
	});

	test('is placed anew where a program of it is missing', async () => {
		const site = newSite();
		const sha256 = await supplyZip(site);
		await well(site.place({ sha256 }));
		fs.rmSync(join(site.folder, 'dockerd.exe'));
		await well(site.place({ sha256 }));
		expect(site.lies()).toHaveProperty('dockerd.exe');
	});

	test('is read once: what is done to the file later changes nothing', async () => {
		const site = newSite();
		const sha256 = await supplyZip(site);
		const placing = site.place({ sha256 }, () => {
			// Between reading and unpacking.
			fs.writeFileSync(join(site.root, 'archive'), 'evil');
		});
		await well(placing);
		expect(site.lies()).toMatchObject({ 'docker.exe': 'MZ client' });
	});

	test('that is not there, is no file, or is another one, is refused by name', async () => {
		const site = newSite();
		const sha256 = await supplyZip(site);
		expect(await refusal(site.place({ sha256, source: '/nowhere' }))).toContain('/nowhere');
		expect(await refusal(site.place({ sha256, source: site.root }))).toContain('is no file');
		expect(await refusal(site.place({ sha256: '0'.repeat(64) }))).toContain('has the SHA-256');
		expect(await refusal(site.place({ sha256: '../x' }))).toContain('no SHA-256');
		expect(await refusal(site.place({ sha256, program: '../x' }))).toContain('no name');
		expect(site.lies()).toBeNull();
	});
});

describe('a folder', () => {
	test('that holds somebody else’s things is left alone', async () => {
		const site = newSite();
		const sha256 = await supplyZip(site);
		fs.mkdirSync(site.folder, { recursive: true });
		await well(site.place({ sha256 }));
		await well(site.remove(sha256));
		fs.mkdirSync(site.folder);
		fs.writeFileSync(join(site.folder, 'dockerd.exe'), 'theirs');
		expect(await refusal(site.place({ sha256 }))).toContain('nestvirt did not put that there');
		await well(site.remove(sha256));
		expect(site.lies()).toEqual({ 'dockerd.exe': 'theirs' });
		fs.rmSync(site.folder, { recursive: true });
		fs.symlinkSync(site.root, site.folder);
		expect(await refusal(site.place({ sha256 }))).toContain('did not put that there');
	});

	test('to which somebody added something is not removed', async () => {
		const site = newSite();
		const sha256 = await supplyZip(site);
		await well(site.place({ sha256 }));
		fs.writeFileSync(join(site.folder, 'notes.txt'), 'theirs');
		expect(await refusal(site.remove(sha256))).toContain('notes.txt');
		expect(site.lies()).toMatchObject({ 'notes.txt': 'theirs', 'docker.exe': 'MZ client' });
	});

	test('below a link, or where others may write, is refused', async () => {
		const site = newSite();
		const sha256 = await supplyZip(site);
		const open = join(site.root, 'open');
		fs.mkdirSync(open);
		fs.chmodSync(open, 0o777);
		expect(await refusal(site.place({ sha256, folder: join(open, 'x') }))).toContain('by others');
		const deeper = join(open, 'a', 'b');
		expect(await refusal(site.place({ sha256, folder: deeper }))).toContain('by others');
		fs.mkdirSync(join(site.root, 'opt'));
		const link = join(site.root, 'link');
		fs.symlinkSync(join(site.root, 'opt'), link);
		expect(await refusal(site.place({ sha256, folder: join(link, 'x') }))).toContain('is a link');
		expect(await refusal(site.place({ sha256, links: link }))).toContain('is a link');
		expect(fs.readdirSync(join(site.root, 'opt'))).toEqual([]);
	});
});

describe('links', () => {
	test('lead to the programs, go with them, and change with the archive', async () => {
		const site = newSite();
		const { links } = site;
		const names = (): readonly string[] => fs.readdirSync(links);
		const old = await supplyZip(site, { 'docker/dockerd': 'one', 'docker/gone': 'two' });
		await well(site.place({ sha256: old, links }));
		expect(fs.readFileSync(join(links, 'dockerd'), 'utf8')).toBe('one');
		const newer = await supplyZip(site, { 'docker/dockerd': 'three', 'docker/come': 'four' });
		await well(site.place({ sha256: newer, links }));
		expect(names()).toEqual(['come', 'dockerd']);
		await well(site.remove(newer, links));
		expect(names()).toEqual(['dockerd', 'gone']);
		await well(site.remove(old, links));
		expect(names()).toEqual([]);
	});

	test('take nobody’s place', async () => {
		const site = newSite();
		const { links } = site;
		const sha256 = await supplyZip(site);
		fs.mkdirSync(links);
		fs.symlinkSync('/usr/bin/elsewhere', join(links, 'docker.exe'));
		expect(await refusal(site.place({ sha256, links }))).toContain('is there already');
		expect(site.lies()).toBeNull();
		expect(fs.readdirSync(join(site.root, 'opt'))).toEqual([]);
		fs.rmSync(join(links, 'docker.exe'));
		fs.writeFileSync(join(links, 'dockerd.exe'), 'theirs');
		expect(await refusal(site.place({ sha256, links }))).toContain('is there already');
		expect(fs.readFileSync(join(links, 'dockerd.exe'), 'utf8')).toBe('theirs');
	});
});

/** The bytes of an archive, a name in it replaced by one of the same length: what no packer would write. */
function renamed(bytes: Buffer, from: string, to: string): Buffer {
	expect(to.length).toBe(from.length);
	const text = bytes.toString('latin1');
	expect(text).toContain(from);
	return Buffer.from(text.replaceAll(from, to), 'latin1');
}

const zipWith = async (name: string): Promise<Buffer> => {
	const placeholder = 'x'.repeat(name.length);
	return renamed(
		await zipOf({ 'docker/good.exe': 'MZ', [placeholder]: 'evil' }),
		placeholder,
		name,
	);
};

const badNames = [
	...['../../evil.exe', 'docker/../evil', '/etc/evil.exe', 'C:/evil.exe', 'C:evil.exe'],
	...['docker/a:stream', 'docker\\evil.exe', '..\\evil.exe', 'docker/a\0.exe', 'docker/deep/evil'],
	...[
		'docker/con.exe',
		'docker/evil.',
		'docker/evil ',
		'docker/.nestvirt-archive.json',
		'docker//evil',
	],
	...['docker/-evil', 'docker/GOOD.exe', 'docker/good.exe', 'docker/éé.exe'],
];

describe('an attack by an archive', () => {
	/** It is refused whole: nothing of it is anywhere. */
	async function refused(bytes: Buffer, limits = {}): Promise<string> {
		const site = newSite(limits);
		const words = await refusal(site.place({ sha256: supply(site, bytes) }));
		expect(site.paths().filter((path) => /evil|engine/i.test(path))).toEqual([]);
		return words;
	}

	test.each(badNames)('by the name %j in a zip', async (name) => {
		expect(await refused(await zipWith(name))).toMatch(/refused/);
	});

	test.each(badNames)('by the name %j in a tar', async (name) => {
		const tgz = await tgzOf([
			[{ name: 'docker/good.exe' }, 'MZ'],
			[{ name }, 'evil'],
		]);
		// A zero byte ends a name in a tar: what is left is another one.
		const isCut = name.includes('\0');
		if (isCut) return;
		expect(await refused(tgz)).toMatch(/refused/);
	});

	test.each(['symlink', 'link', 'character-device', 'block-device', 'fifo'] as const)(
		'by a %s in a tar',
		async (type) => {
			const linkname = '/etc/passwd';
			const tgz = await tgzOf([
				[{ name: 'docker/evil', type, linkname, devmajor: 1, devminor: 3 }],
			]);
			expect(await refused(tgz)).toContain('no regular file');
		},
	);

	test('by a link in a zip', async () => {
		const { ZipFile } = await import('yazl');
		const { buffer } = await import('node:stream/consumers');
		const zip = new ZipFile();
		zip.addBuffer(Buffer.from('/etc/passwd'), 'docker/evil', { mode: 0o120777 });
		zip.end();
		expect(await refused(await buffer(zip.outputStream))).toContain('no regular file');
	});

	test('by its size, whatever it says of it', async () => {
		const bomb = Buffer.alloc(5_000_000);
		const limits = { unpackedBytes: 1_000_000 };
		expect(await refused(await zipOf({ 'docker/evil': bomb }), limits)).toContain('refused');
		const tgz = await tgzOf([[{ name: 'docker/evil' }, bomb.toString()]]);
		expect(await refused(tgz, limits)).toContain('unpacks to more');
	});

	test('by the number of its entries', async () => {
		const names = Array.from({ length: 12 }, (_, place) => `docker/evil${place}`);
		const contents = Object.fromEntries(names.map((name) => [name, '']));
		expect(await refused(await zipOf(contents), { entries: 10 })).toContain('more than 10');
		const tgz = await tgzOf(names.map((name) => [{ name }, '']));
		expect(await refused(tgz, { entries: 10 })).toContain('more than 10');
	});

	test('by damage, by holding nothing, and by being something else', async () => {
		const zip = await zipOf(windowsEngine);
		expect(await refused(zip.subarray(0, 100))).toContain('damaged');
		const tgz = await tgzOf([[{ name: 'docker/evil' }, 'x'.repeat(3000)]]);
		expect(await refused(tgz.subarray(0, tgz.length - 12))).toContain('damaged');
		expect(await refused(await zipOf({}))).toContain('no program');
		expect(await refused(Buffer.from('MZ'))).toContain('neither');
		expect(await refused(Buffer.alloc(0))).toContain('neither');
	});
});

const placing = pathToFileURL(resolve('src/machines/live/archives/archive-changes.ts')).href;

describe('a process', () => {
	const bundleFor = async (root: string): Promise<string> => {
		const { bundle } = await import(pathToFileURL(resolve('scripts/bundle.mjs')).href);
		const source = join(root, 'child.ts');
		fs.writeFileSync(
			source,
			`import { archiveChanges } from '${new URL(placing).pathname}';
			const [site, change] = JSON.parse(process.argv[2]);
			process.stdout.write('begun\\n');
			archiveChanges(site)[change.change](change).then((reading) =>
				process.stdout.write(JSON.stringify(reading) + '\\n'));`,
		);
		const folder = join(root, 'child');
		await bundle({ root: resolve('.'), input: { child: source }, folder, version: 'test' });
		fs.rmSync(source);
		return join(folder, 'child.cjs');
	};

	realTest(
		'that is killed while it places is followed by one that makes it whole',
		['linux'],
		async () => {
			const home = newSite();
			const program = await bundleFor(home.root);
			const big = Buffer.alloc(3_000_000);
			for (let at = 0; at < big.length; at += 4) big.writeUInt32LE((at * 2_654_435_761) >>> 0, at);
			const [old, newer] = [
				await zipOf({ 'docker/docker': 'old', 'docker/dockerd': big.subarray(0, 1_000_000) }),
				await zipOf({ 'docker/docker': 'new', 'docker/dockerd': big }),
			];
			let struck = 0;
			for (let turn = 0; turn < 14; turn += 1) {
				const site = newSite();
				const { folder, links } = site;
				const before = supply(site, old);
				await well(site.place({ sha256: before, links }));
				const sha256 = supply(site, newer);
				const source = join(site.root, 'archive');
				const change = { change: 'place-archive', source, sha256, folder, links };
				const child = spawn(process.execPath, [program, JSON.stringify([site.site, change])]);
				const ended = new Promise<boolean>((done) =>
					child.on('close', (_, signal) => done(signal !== null)),
				);
				child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), turn * 9));
				if (await ended) struck += 1;
				// Whatever is in its place is whole, the old one or the new one, or lies beside it.
				const seen = site.lies();
				if (seen !== null) expect(['old', 'new']).toContain(seen['docker']);
				const isUndone = turn % 2 === 1;
				if (isUndone) await well(site.remove(sha256, links));
				else await well(site.place({ sha256, links }));
				expect(site.lies()?.['docker']).toBe(isUndone ? 'old' : 'new');
				expect(fs.readFileSync(join(links, 'docker'), 'utf8')).toBe(isUndone ? 'old' : 'new');
				const left = fs.readdirSync(join(site.root, 'opt')).sort();
				expect(left).toEqual(isUndone ? ['engine'] : ['engine', 'engine.before']);
			}
			expect(struck).toBeGreaterThan(3);
		},
	);

	realTest('for which the disk is full says so, and leaves nothing half', ['linux'], async () => {
		const site = newSite();
		const program = await bundleFor(site.root);
		const sha256 = await supplyZip(site, { 'docker/dockerd': Buffer.alloc(400_000) });
		const { folder } = site;
		const change = {
			...{ change: 'place-archive', source: join(site.root, 'archive'), sha256, folder },
			links: null,
		};
		const words = ['-c', 'ulimit -f 100; exec "$@"', 'sh', process.execPath, program];
		const child = spawn('sh', [...words, JSON.stringify([site.site, change])]);
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => {
			output += chunk.toString();
		});
		await new Promise((done) => child.on('close', done));
		expect(output).toMatch(/could not be written: .*EFBIG/);
		expect(fs.readdirSync(join(site.root, 'opt'))).toEqual([]);
		await well(site.place({ sha256 }));
	});
});
