import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { unitState } from '../../src/machines/live/unit-state.ts';

// A bus that answers as dbus-daemon does, with the header fields in its order: signature, destination,
// REPLY_SERIAL, sender.
function reply(kind: number, replyTo: number, text: string | null): Buffer {
	const number = (value: number): Buffer => {
		const bytes = Buffer.alloc(4);
		bytes.writeUInt32LE(value);
		return bytes;
	};
	const fill = (bytes: Buffer, to: number): Buffer =>
		Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);
	const string = (value: string): Buffer =>
		Buffer.concat([number(value.length), Buffer.from(`${value}\0`)]);
	const field = (before: Buffer, code: number, type: string, value: Buffer): Buffer => {
		const head = Buffer.concat([fill(before, 8), Buffer.from([code, 1]), Buffer.from(`${type}\0`)]);
		return Buffer.concat([type === 'u' ? fill(head, 4) : head, value]);
	};
	let fields = field(Buffer.alloc(0), 8, 'g', Buffer.from('\x01v\0'));
	fields = field(fields, 6, 's', string(':1.42'));
	fields = field(fields, 5, 'u', number(replyTo));
	fields = field(fields, 7, 's', string('org.freedesktop.systemd1'));
	const body =
		text === null ? Buffer.alloc(0) : Buffer.concat([Buffer.from('\x01s\0\0'), string(text)]);
	const head = Buffer.concat([
		Buffer.from([0x6c, kind, 1, 1]),
		number(body.length),
		number(99),
		number(fields.length),
		fields,
	]);
	return Buffer.concat([fill(head, 8), body]);
}

let server: Server | undefined;
let folder = '';

afterEach(() => {
	server?.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Serves a bus that greets with `line` and answers the questions with these messages, in small pieces. */
function bus(line: string, messages: readonly Buffer[]): Promise<string> {
	folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
	const path = join(folder, 'bus');
	server = createServer((socket) => {
		socket.on('error', () => {});
		socket.once('data', (greeting) => {
			expect(greeting.toString('latin1')).toMatch(/^\0AUTH EXTERNAL (3\d)+\r\n$/);
			socket.write(line);
			socket.once('data', (asked) => {
				expect(asked.toString('latin1')).toContain('/unit/docker_2eservice');
				const bytes = Buffer.concat(messages);
				for (let at = 0; at < bytes.length; at += 50) socket.write(bytes.subarray(at, at + 50));
			});
		});
	});
	return new Promise((resolve) => server?.listen(path, () => resolve(path)));
}

const never = new AbortController().signal;
const states = (...words: readonly string[]): readonly Buffer[] =>
	words.map((text, index) => reply(2, 2 + index, text));

describe('the state of a unit', () => {
	test('is what systemd says over the bus', async () => {
		const path = await bus('OK 0123\r\n', [
			reply(2, 1, ':1.42'),
			reply(4, 0, 'a signal'),
			...states('loaded', 'failed', 'failed', 'exit-code'),
		]);
		expect(await unitState('docker.service', never, path)).toEqual({
			status: 'observed',
			value: { load: 'loaded', active: 'failed', sub: 'failed', result: 'exit-code' },
		});
	});

	test('is absent where systemd knows no such unit', async () => {
		const path = await bus('OK 0123\r\n', states('not-found', 'inactive', 'dead', 'success'));
		expect(await unitState('docker.service', never, path)).toMatchObject({ status: 'absent' });
	});

	test('is not known where systemd answers with errors, nonsense or a refusal', async () => {
		const errors = [2, 3, 4, 5].map((serial) => reply(3, serial, 'denied'));
		expect(await unitState('docker.service', never, await bus('OK 0\r\n', errors))).toMatchObject({
			status: 'unobserved',
			reason: 'failed',
		});
		server?.close();
		const nonsense = [Buffer.from('x'.repeat(64))];
		expect(await unitState('docker.service', never, await bus('OK 0\r\n', nonsense))).toMatchObject(
			{ status: 'unobserved', reason: 'unparsable' },
		);
		server?.close();
		expect(
			await unitState('docker.service', never, await bus('REJECTED EXTERNAL\r\n', [])),
		).toMatchObject({ status: 'unobserved', reason: 'unparsable' });
	});

	test('is not known, and not absent, where there is no bus', async () => {
		expect(await unitState('docker.service', never, '/nowhere/bus')).toMatchObject({
			status: 'unobserved',
			reason: 'unsupported',
		});
	});

	test('ends when it is told to', async () => {
		const path = await bus('OK 0\r\n', []);
		const end = new AbortController();
		setTimeout(() => end.abort(), 50);
		expect(await unitState('docker.service', end.signal, path)).toMatchObject({
			status: 'unobserved',
			reason: 'timed-out',
		});
	});
});
