import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { files } from '../../src/machines/live/files.ts';
import { httpGet } from '../../src/machines/live/http-get.ts';
import { openRootedMachine } from '../../src/machines/live/open-rooted-machine.ts';
import { pathInRoot } from '../../src/machines/live/path-in-root.ts';
import { timeLimits } from '../../src/machines/live/time-limits.ts';
import type { Reading } from '../../src/model/observation.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

describe('files', () => {
	test('reads text, and at most 1 MiB of it', () => {
		writeFileSync(join(folder, 'large'), 'x'.repeat(3 * 1024 * 1024));
		const answer = files.readFile(join(folder, 'large'));
		expect(answer.status === 'observed' && answer.value.text.length).toBe(1024 * 1024);
		expect(answer).toMatchObject({ value: { truncated: true } });
	});

	test('does not wait at a named pipe, and reads no folder as a file', () => {
		execFileSync('mkfifo', [join(folder, 'pipe')]);
		expect(files.readFile(join(folder, 'pipe'))).toMatchObject({ detail: 'a pipe, not a file' });
		expect(files.readFile(folder)).toMatchObject({ detail: 'a folder, not a file' });
	});

	test('knows what is not there', () => {
		const path = join(folder, 'none');
		for (const answer of [files.readFile(path), files.fileStatus(path), files.listFolder(path)]) {
			expect(answer).toEqual({ status: 'absent', detail: 'ENOENT' });
		}
		expect(files.mayAccess(path, 'read-write')).toMatchObject({ status: 'absent' });
	});

	test('gives bytes in base64 and names in order', () => {
		writeFileSync(join(folder, 'b'), Buffer.from([0, 255, 1]));
		writeFileSync(join(folder, 'a'), '');
		expect(files.readBytes(join(folder, 'b'), 2)).toMatchObject({ value: 'AP8=' });
		expect(files.listFolder(folder)).toMatchObject({ value: ['a', 'b'] });
	});
});

describe('pathInRoot', () => {
	beforeEach(() => {
		mkdirSync(join(folder, 'a/b'), { recursive: true });
		writeFileSync(join(folder, 'a/b/file'), '');
	});

	test('keeps absolute links and climbing inside the tree', async () => {
		symlinkSync('/a/b', join(folder, 'absolute'));
		symlinkSync('../../../../../a/b/file', join(folder, 'a/climbing'));
		expect(await pathInRoot(folder, '/absolute/file')).toBe(join(folder, 'a/b/file'));
		expect(await pathInRoot(folder, '/a/climbing')).toBe(join(folder, 'a/b/file'));
		expect(await pathInRoot(folder, '/../../a/b/../b/file')).toBe(join(folder, 'a/b/file'));
	});

	test('gives up on links that go in a circle', async () => {
		symlinkSync('two', join(folder, 'one'));
		symlinkSync('one', join(folder, 'two'));
		await expect(pathInRoot(folder, '/one')).rejects.toMatchObject({ code: 'ELOOP' });
	});
});

describe('a copied file tree', () => {
	test('answers file reads and nothing else', async () => {
		writeFileSync(join(folder, 'file'), 'text');
		symlinkSync('file', join(folder, 'link'));
		symlinkSync('/etc/passwd', join(folder, 'outside'));
		const machine = await openRootedMachine(folder);
		expect(await machine.readFile('/link')).toMatchObject({ value: { text: 'text' } });
		expect(await machine.readLink('/link')).toMatchObject({ value: 'file' });
		expect(await machine.readFile('/outside')).toMatchObject({ status: 'absent' });
		const others = [
			machine.account(),
			machine.cpuid(1),
			machine.proveGuest(),
			machine.diskSpace('/'),
		];
		for (const answer of await Promise.all<Reading<unknown>>(others)) {
			expect(answer).toMatchObject({ status: 'unobserved', reason: 'unsupported' });
		}
	});

	test('must be there', async () => {
		await expect(openRootedMachine(join(folder, 'none'))).rejects.toMatchObject({ exitCode: 9 });
	});
});

describe('timeLimits', () => {
	const never = new Promise<Reading<number>>(() => {});

	test('hands over an answer that comes in time', async () => {
		const limits = timeLimits();
		const answer = limits.within(1000, Promise.resolve({ status: 'observed', value: 1 }));
		expect(await answer).toEqual({ status: 'observed', value: 1 });
		expect(limits.gaveUp()).toBe(false);
	});

	test('gives up on one that does not, and remembers that it did', async () => {
		const limits = timeLimits();
		expect(await limits.within(20, never)).toMatchObject({ reason: 'timed-out' });
		expect(limits.gaveUp()).toBe(true);
	});

	test('can be hurried', async () => {
		const limits = timeLimits();
		const answer = limits.within(60_000, never);
		limits.hurry(10);
		expect(await answer).toMatchObject({ reason: 'timed-out' });
	});
});

describe('httpGet', () => {
	let server: Server;
	const open: Socket[] = [];
	const path = (): string => join(folder, 'socket');

	async function serve(answer: string | Buffer | null, end = true): Promise<void> {
		server = createServer((socket) => {
			open.push(socket);
			socket.on('error', () => {});
			socket.on('data', () => {
				if (answer !== null) socket.write(answer);
				if (answer !== null && end) socket.end();
			});
		});
		await new Promise<void>((resolve) => server.listen(path(), resolve));
	}

	afterEach(() => {
		for (const socket of open.splice(0)) socket.destroy();
		server?.close();
	});

	const get = (signal = AbortSignal.timeout(5000)) =>
		httpGet({ transport: 'unix', path: path() }, '/_ping', signal);

	test('reads status, headers and body', async () => {
		await serve('HTTP/1.0 500 Oops\r\nServer: x\r\n\r\n{"message":"é"}');
		expect(await get()).toEqual({
			status: 'observed',
			value: {
				statusCode: 500,
				headers: { server: 'x' },
				body: '{"message":"é"}',
				truncated: false,
			},
		});
	});

	test('sends the headers that it is given', async () => {
		let said = '';
		server = createServer((socket) => {
			socket.on('data', (chunk) => {
				said += chunk;
				socket.end('HTTP/1.0 204 No\r\n\r\n');
			});
		});
		await new Promise<void>((resolve) => server.listen(path(), resolve));
		const signal = AbortSignal.timeout(5000);
		await httpGet({ transport: 'unix', path: path() }, '/x?y', signal, { Metadata: 'true' });
		expect(said).toBe('GET /x?y HTTP/1.0\r\nHost: localhost\r\nMetadata: true\r\n\r\n');
	});

	test.each([
		['without a word', '', { reason: 'failed', detail: 'ECONNRESET' }],
		['after half a head', 'HTTP/1.1 20', { reason: 'unparsable', detail: 'not HTTP: HTTP/1.1 20' }],
	])('tells who hangs up %s from who is no server', async (_, said, reading) => {
		await serve(said);
		expect(await get()).toMatchObject({ status: 'unobserved', ...reading });
	});

	test('does not wait for the end when the length is known', async () => {
		await serve('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK', false);
		expect(await get()).toMatchObject({ value: { body: 'OK' } });
	});

	test('cuts a body at 1 MiB', async () => {
		await serve(`HTTP/1.0 200 OK\r\n\r\n${'x'.repeat(1.5 * 1024 * 1024)}`);
		const answer = await get();
		expect(answer).toMatchObject({ value: { truncated: true } });
		expect(answer.status === 'observed' && answer.value.body.length).toBe(1024 * 1024);
	});

	test.each(['SSH-2.0-OpenSSH_9.2\r\n\r\n', 'x'.repeat(70 * 1024)])(
		'takes what is no HTTP for unparsable',
		async (answer) => {
			await serve(answer);
			expect(await get()).toMatchObject({ status: 'unobserved', reason: 'unparsable' });
		},
	);

	test('ends when it is told to, whatever the server does', async () => {
		await serve(null);
		expect(await get(AbortSignal.timeout(50))).toMatchObject({ status: 'unobserved' });
	});

	test('knows that nobody listens', async () => {
		expect(await get()).toEqual({ status: 'absent', detail: 'ENOENT' });
	});
});
