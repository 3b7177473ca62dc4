import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { request } from 'node:http';
import type { Duplex } from 'node:stream';
import type { EngineCall } from '../../model/engine-call.ts';
import type { HttpAnswer, HttpEndpoint } from '../../model/http.ts';
import type { Reading } from '../../model/observation.ts';
import { parseEngineFrames } from '../../parsers/engine-frames.ts';
import { proofImage } from './proof-image/proof-image.ts';
import { readingOfError } from './reading-of-error.ts';

const bodyLimit = 1024 * 1024;

interface Payload {
	readonly type: string;
	readonly bytes: Buffer;
}

function placeOf(endpoint: HttpEndpoint): RequestOptions {
	return endpoint.transport === 'tcp'
		? { host: endpoint.hostname, port: endpoint.port }
		: { socketPath: endpoint.path };
}

async function payloadOf({ body, archive }: EngineCall): Promise<Payload | null> {
	if (archive !== undefined) {
		return { type: 'application/x-tar', bytes: await proofImage(archive) };
	}
	if (body === undefined) return null;
	return { type: 'application/json', bytes: Buffer.from(JSON.stringify(body)) };
}

function headersOf({ upgrade }: EngineCall, payload: Payload | null): RequestOptions['headers'] {
	return {
		...(payload === null
			? { 'Content-Length': 0 }
			: { 'Content-Type': payload.type, 'Content-Length': payload.bytes.length }),
		...(upgrade === undefined ? {} : { Connection: 'Upgrade', Upgrade: 'tcp' }),
	};
}

/** The last bytes of a stream, and whether there were more. */
interface Tail {
	add(chunk: Buffer): void;
	bytes(): Buffer;
	isCut(): boolean;
}

function emptyTail(): Tail {
	let chunks: Buffer[] = [];
	let length = 0;
	let wasCut = false;
	const joined = (): Buffer => {
		const all = Buffer.concat(chunks);
		wasCut ||= all.length > bodyLimit;
		const kept = all.subarray(-bodyLimit);
		[chunks, length] = [[kept], kept.length];
		return kept;
	};
	return {
		add(chunk) {
			chunks.push(chunk);
			length += chunk.length;
			// Joined seldom: each time copies.
			if (length > 2 * bodyLimit) joined();
		},
		bytes: joined,
		isCut: () => wasCut,
	};
}

function answerOf(call: EngineCall, head: IncomingMessage, tail: Tail): Reading<HttpAnswer> {
	const bytes = tail.bytes();
	const statusCode = head.statusCode ?? 0;
	const isFramed = call.framed === true && statusCode < 300;
	const body = isFramed ? parseEngineFrames(bytes) : bytes.toString('utf8');
	if (body === null) return { status: 'unobserved', reason: 'unparsable', detail: 'no frames' };
	const headers = Object.fromEntries(
		Object.entries(head.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
	);
	return {
		status: 'observed',
		value: { statusCode, headers, body, truncated: tail.isCut() },
	};
}

/** What came of the call, told once. */
function follow(
	call: EngineCall,
	sent: ClientRequest,
	resolve: (reading: Reading<HttpAnswer>) => void,
): void {
	const tail = emptyTail();
	const timer = setTimeout(() => {
		const detail = `no end within ${call.milliseconds} ms; so far: ${tail.bytes().toString('utf8').slice(-200)}`;
		finish({ status: 'unobserved', reason: 'timed-out', detail });
	}, call.milliseconds);
	const finish = (reading: Reading<HttpAnswer>): void => {
		clearTimeout(timer);
		resolve(reading);
		sent.destroy();
	};
	const read = (stream: Duplex | IncomingMessage, head: IncomingMessage): void => {
		stream.on('data', (chunk: Buffer) => tail.add(chunk));
		stream.on('end', () => finish(answerOf(call, head, tail)));
		stream.on('error', (error) => finish(readingOfError(error)));
	};
	const type = (stream: Duplex): void => {
		// Never ended: a pipe of Windows cannot be closed by half, and what reads from it would hear nothing more
		// (https://github.com/apocas/docker-modem/issues/83). Who types says how the session ends.
		if (call.upgrade !== undefined) stream.write(call.upgrade.input);
	};
	sent.on('upgrade', (head, stream, first: Buffer) => {
		tail.add(first);
		read(stream, head);
		type(stream);
	});
	sent.on('response', (head) => {
		read(head, head);
		// An engine may also take the connection over without saying so.
		if (head.statusCode === 200) type(head.socket);
	});
	sent.on('error', (error) => finish(readingOfError(error)));
}

/**
 * One call of the Engine API over TCP, unix socket or named pipe, or over a `connection` of another kind. Every failure is a value; a stream that breaks off in
 * the middle is `failed`, and a call whose time is over says what came until then.
 */
export async function engineCall(
	endpoint: HttpEndpoint,
	call: EngineCall,
	connection?: () => Duplex,
): Promise<Reading<HttpAnswer>> {
	const payload = await payloadOf(call);
	const { method, path } = call;
	return new Promise((resolve) => {
		// A new connection each time: one from before a restart of the engine is dead.
		const place = connection
			? { createConnection: connection }
			: { ...placeOf(endpoint), agent: false as const };
		const options = { ...place, method, path };
		const sent = request({ ...options, headers: headersOf(call, payload) });
		follow(call, sent, resolve);
		if (payload !== null) sent.write(payload.bytes);
		sent.end();
	});
}
