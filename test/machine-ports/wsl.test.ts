import * as fs from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inDistribution } from '../../src/machines/live/wsl/in-distribution.ts';
import { insideChanges } from '../../src/machines/live/wsl/inside-changes.ts';
import { wslProgram } from '../../src/machines/live/wsl/wsl-program.ts';
import { wslText } from '../../src/machines/live/wsl/wsl-text.ts';
import type { Change } from '../../src/model/change.ts';
import { type StandInWsl, standInWsl } from '../support/stand-in-wsl.ts';

let folder = '';
let wsl: StandInWsl;
beforeEach(() => {
	folder = fs.mkdtempSync(join(tmpdir(), 'nestvirt-'));
	wsl = standInWsl(folder);
});
afterEach(() => {
	fs.rmSync(folder, { recursive: true, force: true });
});

const ask = (operation: string, ...args: readonly unknown[]) =>
	inDistribution(wsl.program)('Debian', operation, args);
const change = (inner: Change) =>
	insideChanges(wsl.program, folder)['in-distribution']({
		...{ change: 'in-distribution', distribution: 'Debian', inner },
	});
const inRoot = (path: string): string => join(wsl.root, path);
const environment = ['PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'HOME=/root', 'LC_ALL=C'];
const prefix = [
	...['-d', 'Debian', '-u', 'root', '--exec', '/usr/bin/env'],
	...[...environment, 'DEBIAN_FRONTEND=noninteractive'],
];
const toldTo = (): readonly (readonly string[])[] =>
	wsl.runs().map(({ words }) => {
		expect(words.slice(0, prefix.length)).toEqual(prefix);
		return words.slice(prefix.length);
	});

describe('questions into a distribution', () => {
	test('each is one program, by words that no shell reads', async () => {
		const text = 'a $HOME `id` "quoted"\nPackage: x\n';
		fs.writeFileSync(inRoot('/etc/a b'), text);
		expect(await ask('readFile', '/etc/a b')).toEqual({
			...{ status: 'observed', value: { text, truncated: false } },
		});
		expect(await ask('searchFile', '/etc/a b', 'line', ['Package: '])).toMatchObject({
			value: ['Package: x'],
		});
		expect(toldTo()).toEqual([
			['head', '-c', '1048577', '--', '/etc/a b'],
			['head', '-c', '67108864', '--', '/etc/a b'],
		]);
		expect(wsl.runs()[0]?.environment).toEqual({ WSL_UTF8: '1', WSLENV: '' });
	});

	test('status, names and links are read, and what is not there is known', async () => {
		fs.writeFileSync(inRoot('/etc/file'), 'xyz', { mode: 0o640 });
		fs.symlinkSync('file', inRoot('/etc/link'));
		expect(await ask('fileStatus', '/etc/link')).toMatchObject({
			value: { kind: 'file', mode: 0o640, bytes: 3 },
		});
		expect(await ask('listFolder', '/etc')).toMatchObject({ value: ['file', 'link'] });
		expect(await ask('readLink', '/etc/link')).toMatchObject({ value: 'file' });
		for (const operation of ['readFile', 'fileStatus', 'listFolder', 'readLink']) {
			expect(await ask(operation, '/etc/none')).toMatchObject({ status: 'absent' });
		}
		expect(await ask('readLink', '/etc/file')).toMatchObject({ status: 'absent' });
	});

	test('units are told by systemctl', async () => {
		const output = 'LoadState=loaded\nActiveState=active\nSubState=running\nResult=success\n';
		const errors = 'System has not been booted with systemd as init system';
		wsl.play({
			systemctl: [{ output }, { output: 'LoadState=not-found\n' }, { exitCode: 1, errors }],
		});
		expect(await ask('unitState', 'a.service')).toMatchObject({ value: { active: 'active' } });
		expect(await ask('unitState', 'b.service')).toMatchObject({ status: 'absent' });
		expect(await ask('unitState', 'c.service')).toMatchObject({ reason: 'failed', detail: errors });
	});

	test('what wsl.exe itself says is decoded, and is no word of Linux', async () => {
		expect(await inDistribution(wsl.program)('Ubuntu', 'readFile', ['/etc/x'])).toEqual({
			...{ status: 'unobserved', reason: 'failed' },
			detail: 'wsl.exe: There is no distribution with the supplied name.',
		});
	});

	test('its warnings hide nothing', async () => {
		wsl.warn('wsl: Die Datei wurde nicht übersetzt');
		fs.writeFileSync(inRoot('/etc/file'), 'x');
		expect(await ask('readFile', '/etc/file')).toMatchObject({ value: { text: 'x' } });
		expect(await ask('readFile', '/etc/none')).toMatchObject({ status: 'absent' });
		expect(await ask('readFile', '/etc')).toMatchObject({
			detail: expect.stringContaining('Is a directory'),
		});
	});

	test('an odd name, and an operation of no Linux, start nothing', async () => {
		for (const name of ['-d', '--shutdown', 'a b', 'a"b', '']) {
			expect(await inDistribution(wsl.program)(name, 'readFile', ['/x'])).toMatchObject({
				reason: 'unsupported',
			});
		}
		expect(await ask('query', 'boot-menu')).toMatchObject({ reason: 'unsupported' });
		expect(fs.existsSync(join(folder, 'runs.jsonl'))).toBe(false);
	});
});

describe('the engine inside', () => {
	const endpoint = { transport: 'unix', path: '/var/run/docker.sock' } as const;
	let server: Server;
	const heard: string[] = [];
	beforeEach(async () => {
		heard.length = 0;
		server = createServer((request, response) => {
			let body = '';
			request.on('data', (chunk) => (body += chunk));
			request.on('end', () => {
				heard.push(`${request.method} ${request.url} ${body}`);
				response.setHeader('OSType', 'linux').end('x'.repeat(200_000));
			});
		});
		server.on('upgrade', (request, socket) => {
			socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\nready ');
			socket.on('data', (chunk: Buffer) => socket.end(`heard ${chunk}`));
			heard.push(`${request.url}`);
		});
		await new Promise<void>((done) => server.listen(wsl.socket, done));
	});
	afterEach(() => {
		server.closeAllConnections();
		server.close();
	});

	test('answers over the input and output of its client', async () => {
		const answer = await ask('httpGet', endpoint, '/_ping');
		expect(answer).toMatchObject({ value: { statusCode: 200, headers: { ostype: 'linux' } } });
		expect(toldTo()).toEqual([
			['docker', '--host', 'unix:///var/run/docker.sock', 'system', 'dial-stdio'],
		]);
	});

	test('takes calls with a body, and a session', async () => {
		const call = { method: 'POST', path: '/a', body: { b: 1 }, milliseconds: 5000 } as const;
		expect(await ask('engineCall', endpoint, call)).toMatchObject({
			value: { statusCode: 200, body: 'x'.repeat(200_000) },
		});
		expect(heard).toEqual(['POST /a {"b":1}']);
		const session = { ...call, path: '/s', body: undefined, upgrade: { input: 'hello' } };
		expect(await ask('engineCall', endpoint, session)).toMatchObject({
			value: { statusCode: 101, body: 'ready heard hello' },
		});
	});

	test('that is not there counts as nobody, and one that hangs comes to its end', async () => {
		await new Promise((done) => server.close(done));
		expect(await ask('httpGet', endpoint, '/_ping')).toMatchObject({ status: 'absent' });
		const call = { method: 'GET', path: '/a', milliseconds: 5000 } as const;
		expect(await ask('engineCall', endpoint, call)).toMatchObject({ status: 'absent' });
	});
});

describe('changes inside a distribution', () => {
	test('a file is written beside itself, with its permissions, and taken away', async () => {
		fs.writeFileSync(inRoot('/etc/wsl.conf'), 'old');
		const write = {
			change: 'write-file',
			path: '/etc/wsl.conf',
			text: 'ünicode\n',
			mode: 0o600,
		} as const;
		expect(await change(write)).toMatchObject({ status: 'observed' });
		expect(fs.readFileSync(inRoot('/etc/wsl.conf'), 'utf8')).toBe('ünicode\n');
		expect(fs.statSync(inRoot('/etc/wsl.conf')).mode & 0o7777).toBe(0o600);
		expect(fs.readdirSync(inRoot('/etc'))).toEqual(['wsl.conf']);
		expect(toldTo().map(([program]) => program)).toEqual(['mkdir', 'rm', 'dd', 'chmod', 'mv']);
		await change({ change: 'remove-file', path: '/etc/wsl.conf', emptyFolders: [] });
		expect(fs.readdirSync(inRoot('/etc'))).toEqual([]);
	});

	test('folders are made and removed', async () => {
		await change({ change: 'make-folder', path: '/opt/x', mode: 0o711 });
		expect(fs.statSync(inRoot('/opt/x')).mode & 0o7777).toBe(0o711);
		await change({ change: 'remove-folder', path: '/opt/x' });
		expect(fs.existsSync(inRoot('/opt/x'))).toBe(false);
	});

	test('a name or a path that could be an option or climb is refused', async () => {
		const odd: readonly Change[] = [
			{ change: 'add-member', group: 'docker', member: '--root=/' },
			{ change: 'remove-folder', path: '/' },
			{ change: 'write-file', path: '/etc/../x', text: '', mode: 0o644 },
			{ change: 'install-packages', packages: ['-o=x'] },
			{ change: 'remove-packages', packages: [], purged: ['a b'] },
			{ change: 'unschedule-resume' },
		];
		for (const one of odd) {
			expect(await change(one)).toMatchObject({ status: 'unobserved', reason: 'unsupported' });
		}
		expect(fs.existsSync(join(folder, 'runs.jsonl'))).toBe(false);
	});

	test('groups and units; what is so already is well', async () => {
		wsl.play({ groupadd: [{ exitCode: 9 }], gpasswd: [{ exitCode: 3, errors: 'gpasswd: no\n' }] });
		expect(await change({ change: 'add-group', group: 'docker' })).toMatchObject({
			status: 'observed',
		});
		const member = { group: 'docker', member: 'ann' } as const;
		expect(await change({ change: 'remove-member', ...member })).toMatchObject({
			status: 'observed',
		});
		expect(await change({ change: 'add-member', ...member })).toMatchObject({
			detail: 'gpasswd ended with 3: gpasswd: no',
		});
	});

	test('packages: lists are fetched where there are none, and what apt-get says is told', async () => {
		const errors = 'E: Could not get lock /var/lib/dpkg/lock-frontend\n';
		wsl.play({ 'apt-get': [{}, { exitCode: 100, errors }] });
		expect(await change({ change: 'install-packages', packages: ['docker.io'] })).toMatchObject({
			detail: expect.stringContaining('another program installs packages'),
		});
		const [, update, install] = toldTo();
		expect(update?.at(-1)).toBe('update');
		expect(install?.slice(-2)).toEqual(['--no-remove', 'docker.io']);
		// A stream of its own does not lead into a distribution: its number could be another file there.
		expect(install?.join(' ')).not.toContain('Status-Fd');
	});

	test('packages are removed together, and their settings purged without the images', async () => {
		fs.mkdirSync(inRoot('/var/lib/docker'), { recursive: true });
		fs.writeFileSync(inRoot('/var/lib/docker/nuke-graph-directory.sh'), '');
		const output = 'Remv docker.io [1]\nRemv runc [1]\n';
		wsl.play({ 'apt-get': [{ output }, {}, {}] });
		const names = ['docker.io', 'runc'];
		expect(
			await change({ change: 'remove-packages', packages: names, purged: names }),
		).toMatchObject({ status: 'observed' });
		expect(fs.readdirSync(inRoot('/var/lib/docker'))).toEqual([]);
		const purge = toldTo().at(-1);
		expect(purge).toContain('purge');
		expect(purge?.slice(-3)).toEqual(['Dpkg::Options::=--force-remove-reinstreq', ...names]);
	});

	test('a distribution is ended by its name', async () => {
		const changes = insideChanges(wsl.program, folder);
		const end = (distribution: string) =>
			changes['terminate-distribution']({ change: 'terminate-distribution', distribution });
		expect(await end('--shutdown')).toMatchObject({ reason: 'unsupported' });
		expect((await end('Ubuntu')).status).toBe('unobserved');
		expect(wsl.runs().at(-1)?.words).toEqual(['--terminate', 'Ubuntu']);
	});
});

test('texts are told apart by their bytes', () => {
	const said = 'Für diese Aktion: ok\r\n';
	expect(wslText(Buffer.from(`\uFEFF${said}`, 'utf16le'))).toBe(said);
	expect(wslText(Buffer.from(said))).toBe(said);
	expect(wslText(Buffer.alloc(0))).toBe('');
});

test('the program of Windows comes first, and its package only from a place of administrators', async () => {
	const values = (InstallLocation: string) => async () =>
		({ status: 'observed', value: { InstallLocation } }) as const;
	fs.writeFileSync(join(folder, 'a\\wsl.exe'), '');
	expect(await wslProgram(join(folder, 'a'), values('C:\\x'))).toBe(join(folder, 'a\\wsl.exe'));
	expect(await wslProgram(join(folder, 'b'), values('C:\\none\\'))).toBeNull();
	expect(await wslProgram(join(folder, 'b'), values('..\\a'))).toBeNull();
});
