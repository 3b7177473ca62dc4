import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { registryImage } from '../../src/machines/live/registry-image.ts';
import { wanted } from '../support/wanted.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const list = '{"manifests":[{"platform":{"os":"linux","architecture":"amd64"}}]}';
const digest = `sha256:${'ab'.repeat(32)}`;
const single = JSON.stringify({ config: { digest } });

let server: Server | undefined;
let asked: string[] = [];

/** A registry on this computer that answers so. */
async function registry(answer: Answer): Promise<string> {
	asked = [];
	server = createServer((request, response) => {
		asked.push(`${request.url} ${request.headers.authorization ?? 'nobody'}`);
		answer(request, response);
	});
	await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	return `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

afterEach(async () => {
	server?.closeAllConnections();
	await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
	server = undefined;
});

const ask = (host: string, milliseconds = 4000) =>
	registryImage(wanted(`${host}/team/app:7`), AbortSignal.timeout(milliseconds));

/** Gives what it has to whoever shows the token that it hands out itself. */
const withToken =
	(serve: Answer): Answer =>
	(request, response) => {
		if (request.url?.startsWith('/token')) {
			response.end('{"token":"abc.def"}');
		} else if (request.headers.authorization !== 'Bearer abc.def') {
			const realm = `http://${request.headers.host}/token`;
			const challenge = `Bearer realm="${realm}",service="here",scope="repository:x:pull,push"`;
			response.writeHead(401, { 'www-authenticate': challenge }).end('{}');
		} else serve(request, response);
	};

describe('registryImage', () => {
	test('asks as a stranger for a token, for this repository and for reading alone', async () => {
		const host = await registry(withToken((_, response) => response.end(list)));
		expect(await ask(host)).toEqual({
			status: 'observed',
			value: { manifest: list, configuration: null },
		});
		expect(asked).toEqual([
			'/v2/team/app/manifests/7 nobody',
			'/token?service=here&scope=repository%3Ateam%2Fapp%3Apull nobody',
			'/v2/team/app/manifests/7 Bearer abc.def',
		]);
	});

	test('fetches the configuration of a single image, and leaves the token where it belongs', async () => {
		const host = await registry(
			withToken((request, response) => {
				if (request.url?.includes('/blobs/'))
					response.writeHead(307, { location: '/token-free' }).end();
				else response.end(single);
			}),
		);
		const serve = server?.listeners('request')[0] as Answer;
		server?.removeAllListeners('request');
		server?.on('request', (request: IncomingMessage, response: ServerResponse) => {
			if (request.url !== '/token-free') return serve(request, response);
			asked.push(`${request.url} ${request.headers.authorization ?? 'nobody'}`);
			response.end('{"os":"windows"}');
		});
		expect(await ask(host)).toMatchObject({
			value: { manifest: single, configuration: '{"os":"windows"}' },
		});
		expect(asked.at(-1)).toBe('/token-free nobody');
		expect(asked.at(-2)).toBe(`/v2/team/app/blobs/${digest} Bearer abc.def`);
	});

	test('asks by the digest where there is one', async () => {
		const host = await registry((_, response) => response.end(list));
		await registryImage(wanted(`${host}/team/app:7@${digest}`), AbortSignal.timeout(4000));
		expect(asked).toEqual([`/v2/team/app/manifests/${digest} nobody`]);
	});

	test.each([
		[404, { status: 'absent' }],
		[401, { reason: 'access-denied' }],
		[403, { reason: 'access-denied' }],
		[429, { reason: 'failed', detail: expect.stringContaining('too often') }],
		[500, { reason: 'failed', detail: expect.stringContaining('500') }],
		[302, { reason: 'failed' }],
	])('turns status %i into a value', async (statusCode, wantedReading) => {
		const host = await registry((_, response) => response.writeHead(statusCode).end('{}'));
		expect(await ask(host)).toMatchObject(wantedReading);
	});

	test.each([
		['another kind', 'Basic realm="x"'],
		['no address', 'Bearer realm="nowhere"'],
		// A registry here may not send this computer, whose rights may be an administrator's, elsewhere unencrypted.
		['an address that is not encrypted', 'Bearer realm="http://169.254.169.254/token"'],
	])('goes nowhere for a token by %s', async (_, challenge) => {
		const host = await registry((_request, response) =>
			response.writeHead(401, { 'www-authenticate': challenge }).end('{}'),
		);
		expect(await ask(host)).toMatchObject({ reason: 'access-denied' });
		expect(asked).toHaveLength(1);
	});

	test('puts no odd token into a header, and asks only once with one', async () => {
		const host = await registry((request, response) => {
			if (request.url?.startsWith('/token')) return response.end('{"token":"a\\r\\nX: y"}');
			const challenge = `Bearer realm="http://${request.headers.host}/token"`;
			return response.writeHead(401, { 'www-authenticate': challenge }).end('{}');
		});
		expect(await ask(host)).toMatchObject({ reason: 'access-denied' });
		expect(asked).toHaveLength(2);
	});

	test('follows no chain without an end, and none to another kind of address', async () => {
		const host = await registry((request, response) =>
			response.writeHead(307, { location: request.url }).end(),
		);
		expect(await ask(host)).toMatchObject({ reason: 'failed' });
		expect(asked).toHaveLength(4);
		const other = 'http://169.254.169.254/';
		server?.removeAllListeners('request');
		server?.on('request', (_request: IncomingMessage, response: ServerResponse) =>
			response.writeHead(307, { location: other }).end(),
		);
		expect(await ask(host)).toMatchObject({ detail: expect.stringContaining('307') });
	});

	test('gives up on an answer that is too long, or never comes', async () => {
		const host = await registry((_, response) => response.end('x'.repeat(2 * 1024 * 1024)));
		expect(await ask(host)).toMatchObject({
			reason: 'failed',
			detail: expect.stringContaining('longer'),
		});
		server?.removeAllListeners('request');
		expect(await ask(host, 100)).toMatchObject({ reason: 'timed-out' });
	});

	test('takes a registry that nobody serves for one that could not be asked, not for an empty one', async () => {
		expect(await ask('127.0.0.1:1')).toMatchObject({ reason: 'failed', detail: 'ECONNREFUSED' });
	});
});
