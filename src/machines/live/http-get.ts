import { connect, type Socket } from 'node:net';
import type { HttpAnswer, HttpEndpoint } from '../../model/http.ts';
import type { Reading } from '../../model/observation.ts';
import { parseHttpHead } from '../../parsers/http-head.ts';
import { readingOfError } from './reading-of-error.ts';

const bodyLimit = 1024 * 1024;
const headLimit = 64 * 1024;

function open(endpoint: HttpEndpoint): Socket {
	return endpoint.transport === 'tcp'
		? connect({ host: endpoint.hostname, port: endpoint.port })
		: connect({ path: endpoint.path });
}

function request(
	endpoint: HttpEndpoint,
	path: string,
	headers: Readonly<Record<string, string>>,
): string {
	const host = endpoint.transport === 'tcp' ? endpoint.hostname : 'localhost';
	const all = Object.entries({ Host: host, ...headers });
	const lines = all.map(([name, value]) => `${name}: ${value}\r\n`);
	return `GET ${path} HTTP/1.0\r\n${lines.join('')}\r\n`;
}

/** The answer in these bytes: `null` while more may come, `unparsable` when they are no HTTP. */
function answerIn(bytes: Buffer, ended: boolean): Reading<HttpAnswer> | null {
	// Hung up without a word, which Node's own client calls so, too.
	if (ended && bytes.length === 0) return readingOfError({ code: 'ECONNRESET' });
	const end = bytes.indexOf('\r\n\r\n');
	if (end < 0 && !ended && bytes.length < headLimit) return null;
	const head = end < 0 ? null : parseHttpHead(bytes.subarray(0, end).toString('latin1'));
	if (head === null) {
		const detail = `not HTTP: ${bytes.subarray(0, 40).toString('latin1')}`;
		return { status: 'unobserved', reason: 'unparsable', detail };
	}
	const body = bytes.subarray(end + 4);
	const wanted = Number(head.headers['content-length'] ?? Number.POSITIVE_INFINITY);
	if (body.length < Math.min(wanted, bodyLimit + 1) && !ended) return null;
	const truncated = body.length > bodyLimit;
	const text = body.subarray(0, bodyLimit).toString('utf8');
	return { status: 'observed', value: { ...head, body: text, truncated } };
}

/**
 * One GET in HTTP/1.0: the server closes when it is done and may not send the body in chunks, so that
 * nothing but the head needs reading (docs/decisions/0003: Node's own client costs half of a bare
 * start). `signal` ends it. A body longer than 1 MiB is cut; what is no HTTP is `unparsable`, and nothing at all is
 * `failed`.
 */
export function httpGet(
	endpoint: HttpEndpoint,
	path: string,
	signal: AbortSignal,
	headers: Readonly<Record<string, string>> = {},
): Promise<Reading<HttpAnswer>> {
	return new Promise((resolve) => {
		const socket = open(endpoint);
		let bytes = Buffer.alloc(0);
		const finish = (answer: Reading<HttpAnswer>): void => {
			resolve(answer);
			socket.destroy();
		};
		const look = (ended: boolean): void => {
			const answer = answerIn(bytes, ended);
			if (answer !== null) finish(answer);
		};
		socket.on('data', (chunk: Buffer) => {
			bytes = Buffer.concat([bytes, chunk]);
			look(false);
		});
		socket.on('end', () => look(true));
		socket.on('error', (error) => finish(readingOfError(error)));
		const abort = (): void => finish(readingOfError({ code: 'ABORT_ERR' }));
		if (signal.aborted) abort();
		signal.addEventListener('abort', abort, { once: true });
		socket.write(request(endpoint, path, headers));
	});
}
