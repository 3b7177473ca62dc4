import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type Server as SocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineCall } from '../../src/machines/live/engine-call.ts';
import type { EngineCall } from '../../src/model/engine-call.ts';

const folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
const path = join(folder, 'engine.sock');
const silent = join(folder, 'silent.sock');

const frame = (stream: number, text: string): Buffer => {
	const head = Buffer.alloc(8);
	head[0] = stream;
	head.writeUInt32BE(Buffer.byteLength(text), 4);
	return Buffer.concat([head, Buffer.from(text)]);
};

const answers: Readonly<Record<string, (response: ServerResponse, body: Buffer) => void>> = {
	'POST /echo': (response, body) => response.writeHead(201, { Warning: 'a' }).end(body),
	'GET /chunks': (response) => {
		response.write('one ');
		setTimeout(() => response.end('two'), 20);
	},
	'GET /frames': (response) => {
		// As the engine cuts them: in the middle of a frame, and with a length that is no text.
		const bytes = Buffer.concat([frame(1, 'é'.repeat(100)), frame(2, '!')]);
		response.write(bytes.subarray(0, 50));
		setTimeout(() => response.end(bytes.subarray(50)), 20);
	},
	'GET /refused': (response) => response.writeHead(409).end('{"message":"no"}'),
	'GET /broken': (response) => {
		response.write('{"status":"half"}');
		setTimeout(() => response.destroy(), 20);
	},
	'GET /long': (response) => response.end(`${'x'.repeat(3 * 1024 * 1024)}end`),
	'GET /never': (response) => void response.write('so much'),
};

let server: Server;
let other: SocketServer;
const open = new Set<Duplex>();

// Answers each line, and ends the session when it is told to; never hears an end from the other side.
function session(stream: Duplex, head: string): void {
	open.add(stream);
	stream.write(head);
	stream.on('data', (chunk: Buffer) => {
		for (const line of chunk.toString().split('\r').filter(Boolean)) {
			if (line === 'exit') stream.end('bye');
			else stream.write(`heard: ${line}\r\n`);
		}
	});
	stream.on('end', () => stream.destroy());
}

beforeAll(async () => {
	server = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const answer = answers[`${request.method} ${request.url}`];
		if (answer === undefined) response.writeHead(404).end('page not found');
		else answer(response, Buffer.concat(chunks));
	});
	server.on('upgrade', (request, stream) => {
		const upgraded = 'HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n';
		const quiet = 'HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\n';
		session(stream, request.url === '/quiet' ? quiet : upgraded);
	});
	other = createSocketServer((socket) => void open.add(socket));
	await new Promise<void>((done) => server.listen(path, done));
	await new Promise<void>((done) => other.listen(silent, done));
});

afterAll(() => {
	for (const stream of open) stream.destroy();
	server.closeAllConnections();
	server.close();
	other.close();
	rmSync(folder, { recursive: true });
});

const call = (parts: Partial<EngineCall>, at = path) =>
	engineCall(
		{ transport: 'unix', path: at },
		{ method: 'GET', path: '/', milliseconds: 2000, ...parts },
	);

describe('a call of an engine', () => {
	test('carries JSON there, and headers and body back', async () => {
		const body = { Image: 'proof', Labels: { 'nestvirt.proof': 'ü' } };
		expect(await call({ method: 'POST', path: '/echo', body })).toMatchObject({
			status: 'observed',
			value: { statusCode: 201, headers: { warning: 'a' }, body: JSON.stringify(body) },
		});
	});

	test('carries an archive that is named by what it is made from', async () => {
		const archive = { archive: 'proof-image', processor: 'x64' } as const;
		const answer = await call({ method: 'POST', path: '/echo', archive });
		expect(answer).toMatchObject({ value: { body: expect.stringMatching(/^proof\0/) } });
	});

	test('puts chunks together', async () => {
		expect(await call({ path: '/chunks' })).toMatchObject({ value: { body: 'one two' } });
	});

	test('takes frames apart, wherever they were cut', async () => {
		const answer = await call({ path: '/frames', framed: true });
		expect(answer).toMatchObject({ value: { body: `${'é'.repeat(100)}!` } });
	});

	test('tells a refusal as it is, although frames were wanted', async () => {
		const answer = await call({ path: '/refused', framed: true });
		expect(answer).toMatchObject({ value: { statusCode: 409, body: '{"message":"no"}' } });
	});

	test('fails where the answer breaks off in the middle', async () => {
		expect(await call({ path: '/broken' })).toMatchObject({
			status: 'unobserved',
			reason: 'failed',
		});
	});

	test('keeps the end of a long answer', async () => {
		const answer = await call({ path: '/long' });
		expect(answer).toMatchObject({
			value: { truncated: true, body: expect.stringMatching(/xend$/) },
		});
		const length = answer.status === 'observed' ? answer.value.body.length : 0;
		expect(length).toBe(1024 * 1024);
	});

	test.each(['/session', '/quiet'])('types into a session, %s, until it ends', async (url) => {
		const upgrade = { input: 'one\rtwo\rexit\r' };
		const answer = await call({ method: 'POST', path: url, body: { Tty: true }, upgrade });
		expect(answer).toMatchObject({ value: { body: 'heard: one\r\nheard: two\r\nbye' } });
	});

	test('says what came of a session that nobody ended', async () => {
		const upgrade = { input: 'one\r' };
		const answer = await call({ method: 'POST', path: '/session', upgrade, milliseconds: 200 });
		expect(answer).toMatchObject({ status: 'unobserved', reason: 'timed-out' });
		expect(answer).toMatchObject({ detail: expect.stringContaining('heard: one') });
	});

	test('ends after its time where nothing more comes, or nothing at all', async () => {
		const timedOut = { status: 'unobserved', reason: 'timed-out' };
		expect(await call({ path: '/never', milliseconds: 100 })).toMatchObject(timedOut);
		expect(await call({ milliseconds: 100 }, silent)).toMatchObject(timedOut);
	});

	test('says that nobody is there', async () => {
		expect(await call({}, `${path}.nowhere`)).toEqual({ status: 'absent', detail: 'ENOENT' });
	});
});
