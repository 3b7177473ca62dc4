import * as fs from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ArchiveSite } from '../../../src/machines/live/archives/archive-limits.ts';
import {
	type Certificate,
	type FileServer,
	fileServer,
	proxyServer,
	serveWhole,
} from '../../support/file-server.ts';
import { sha256Of, windowsEngine, zipOf } from '../../support/packed-archive.ts';
import { type PlacingSite, placingSite } from '../../support/placing-site.ts';
import { selfSigned } from '../../support/self-signed.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0)) await close();
});

let archive: Buffer;
let sha256: string;
const tls = selfSigned;
beforeAll(async () => {
	archive = await zipOf(windowsEngine);
	sha256 = sha256Of(archive);
});

async function serving(listener: RequestListener, certificate?: Certificate): Promise<FileServer> {
	const server = await fileServer(listener, certificate);
	closing.push(() => server.close());
	return server;
}

function siteWith(parts: Partial<ArchiveSite> = {}): PlacingSite {
	const site = placingSite(parts);
	closing.push(() => site.close());
	return site;
}

/** Places what a server gives, and answers with the words of a failure; '' where it is placed. */
async function outcome(site: PlacingSite, source: string): Promise<string> {
	const placed = await site.place({ source, sha256 });
	const words = placed.status === 'observed' ? '' : placed.detail;
	// Whole or not at all.
	if (words === '') expect(site.lies()).toMatchObject({ 'docker.exe': 'MZ client' });
	else expect(site.paths().filter((path) => path.startsWith('opt/'))).toEqual([]);
	return words;
}

const half = () => Math.floor(archive.length / 2);

/** Gives only a part of what it promised, and cuts. */
const cutting: RequestListener = (_, response) => {
	response.writeHead(200, { 'content-length': archive.length, etag: '"one"' });
	response.write(archive.subarray(0, half()), () => response.destroy());
};

describe('a download', () => {
	test('is placed, and leaves nothing behind', async () => {
		const site = siteWith();
		const { address, asked } = await serving(serveWhole(archive));
		expect(await outcome(site, `${address}/engine.zip`)).toBe('');
		expect(asked).toHaveLength(1);
		expect(site.paths()).toEqual([
			...['opt', 'opt/engine', 'opt/engine/.nestvirt-archive.json'],
			...['opt/engine/docker.exe', 'opt/engine/dockerd.exe', 'state', 'state/downloads'],
		]);
	});

	test('that is cut goes on where it ended, for the same file only', async () => {
		const site = siteWith();
		let count = 0;
		const { address, asked } = await serving((request, response) => {
			count += 1;
			(count === 1 ? cutting : serveWhole(archive))(request, response);
		});
		expect(await outcome(site, address)).toBe('');
		expect(asked.map(({ headers }) => headers.range)).toEqual([undefined, `bytes=${half()}-`]);
		expect(asked[1]?.headers['if-range']).toBe('"one"');
	});

	test('begins anew where the file is another one by now, or the server knows no parts', async () => {
		const site = siteWith();
		let count = 0;
		const { address } = await serving((request, response) => {
			count += 1;
			(count === 1 ? cutting : serveWhole(archive, '"two"'))(request, response);
		});
		expect(await outcome(site, address)).toBe('');
	});

	test('goes on in a later process, and is asked for whole once where the halves do not fit', async () => {
		const site = siteWith();
		const part = join(site.root, 'state/downloads', `${sha256}.part`);
		const { address, asked } = await serving(serveWhole(archive));
		fs.mkdirSync(join(site.root, 'state/downloads'), { recursive: true });
		fs.writeFileSync(part, archive.subarray(0, half()));
		expect(await outcome(site, address)).toBe('');
		expect(asked).toHaveLength(1);
		fs.rmSync(site.folder, { recursive: true });
		fs.writeFileSync(part, Buffer.alloc(half(), 'x'));
		expect(await outcome(site, address)).toBe('');
		expect(asked.map(({ headers }) => headers.range)).toEqual([
			...[`bytes=${half()}-`, `bytes=${half()}-`, undefined],
		]);
	});

	test('whose every part is cut comes together', async () => {
		const site = siteWith();
		const { address, asked } = await serving((request, response) => {
			const from = Number(/=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
			const to = Math.min(archive.length, from + 40);
			response.writeHead(from === 0 ? 200 : 206, {
				'content-length': archive.length - from,
				'content-range': `bytes ${from}-${archive.length - 1}/${archive.length}`,
			});
			response.write(archive.subarray(from, to), () =>
				to === archive.length ? response.end() : response.destroy(),
			);
		});
		expect(await outcome(site, address)).toBe('');
		expect(asked.length).toBeGreaterThan(5);
	});

	test('that is cut each time at the same place is given up after five tries', async () => {
		const site = siteWith();
		const { address, asked } = await serving(cutting);
		expect(await outcome(site, address)).toMatch(/cut the connection.* tried 5 times/);
		expect(asked).toHaveLength(5);
	});

	test('in which nothing comes any more is cut, and tried again', async () => {
		const site = siteWith({ limits: { stall: 150 } });
		let count = 0;
		const { address } = await serving((request, response) => {
			count += 1;
			if (count > 1) return serveWhole(archive)(request, response);
			response.writeHead(200, { 'content-length': archive.length, etag: '"one"' });
			response.write(archive.subarray(0, half()));
		});
		expect(await outcome(site, address)).toBe('');
		expect(count).toBe(2);
	});

	test('that never begins is given up, and so is one that is not ended in time', async () => {
		const silent = await serving(() => {});
		const site = siteWith({ limits: { stall: 60, tries: 2 } });
		expect(await outcome(site, silent.address)).toContain('Nothing came for too long');
		const slow = await serving((_, response) => {
			response.writeHead(200, { 'content-length': archive.length });
			setInterval(() => response.write('x'), 20).unref();
		});
		const hurried = siteWith({ limits: { whole: 200 } });
		expect(await outcome(hurried, slow.address)).toContain('did not give the whole file within');
	});

	test('follows redirects, and neither in a circle nor out of encryption', async () => {
		const plain = await serving((request, response) => {
			if (request.url === '/end') return serveWhole(archive)(request, response);
			const to = { '/': '/one', '/one': '/end' }[request.url ?? ''] ?? '/loop';
			response.writeHead(302, { location: to }).end();
		});
		expect(await outcome(siteWith(), `${plain.address}/`)).toBe('');
		expect(await outcome(siteWith(), `${plain.address}/loop`)).toContain('without end');
		const secure = await serving(
			(_, response) => response.writeHead(301, { location: `${plain.address}/end` }).end(),
			tls,
		);
		const site = siteWith({ ca: tls.cert });
		expect(await outcome(site, secure.address)).toContain('which is not encrypted');
		const nowhere = await serving((_, response) => response.writeHead(302).end());
		expect(await outcome(siteWith(), nowhere.address)).not.toBe('');
	});

	test.each([
		['longer', (length: number) => length + 100, /cut the connection/],
		['shorter', (length: number) => length - 100, /has the SHA-256/],
	])('whose length is told %s than it is is not placed', async (_, told, words) => {
		const { address } = await serving((_request, response) => {
			// Past the library, which would not let a lie out.
			const { socket } = response;
			socket?.write(`HTTP/1.1 200 OK\r\nContent-Length: ${told(archive.length)}\r\n\r\n`);
			socket?.end(archive);
		});
		expect(await outcome(siteWith({ limits: { tries: 2 } }), address)).toMatch(words);
	});

	test('that is larger than an engine is cut', async () => {
		const told = await serving(serveWhole(archive));
		const small = { limits: { bytes: archive.length - 1 } };
		expect(await outcome(siteWith(small), told.address)).toContain('gives more than');
		const untold = await serving((_, response) => response.end(archive));
		expect(await outcome(siteWith(small), untold.address)).toContain('gives more than');
	});

	test('with one wrong byte names both hashes, and is removed', async () => {
		const wrong = Buffer.from(archive);
		wrong[10] = (wrong[10] ?? 0) ^ 1;
		const { address } = await serving(serveWhole(wrong));
		const site = siteWith();
		const words = await outcome(site, address);
		expect(words).toContain(sha256Of(wrong));
		expect(words).toContain(sha256);
		expect(words).toContain('--engine-sha256');
		expect(fs.readdirSync(join(site.root, 'state/downloads'))).toEqual([]);
	});

	test('that is a web page is called one', async () => {
		const { address } = await serving((_, response) => response.end('<html>Log in</html>'));
		expect(await outcome(siteWith(), address)).toContain('is a web page');
	});

	test.each([404, 410, 403])('is not asked for again after status %i', async (status) => {
		const { address, asked } = await serving((_, response) => response.writeHead(status).end());
		expect(await outcome(siteWith(), address)).toContain(`status ${status}`);
		expect(asked).toHaveLength(1);
	});

	test('is asked for again after a fault of the server', async () => {
		let count = 0;
		const { address } = await serving((request, response) => {
			count += 1;
			if (count <= 3) response.writeHead(500).end();
			else serveWhole(archive)(request, response);
		});
		expect(await outcome(siteWith(), address)).toBe('');
		expect(count).toBe(4);
	});

	test('from nobody is given up with what to look at', async () => {
		const { address, close } = await fileServer(() => {});
		await close();
		expect(await outcome(siteWith({ limits: { tries: 2 } }), address)).toMatch(
			/refused .*HTTPS_PROXY/,
		);
		const nowhere = 'http://nowhere.invalid/engine.zip';
		expect(await outcome(siteWith({ limits: { tries: 1 } }), nowhere)).toMatch(/DNS|could not be/);
	});

	test('tells how far it is', async () => {
		const told: (number | null)[][] = [];
		const { address } = await serving(async (_, response) => {
			response.writeHead(200, { 'content-length': archive.length });
			for (let at = 0; at < archive.length; at += 50) {
				response.write(archive.subarray(at, at + 50));
				await new Promise((done) => setTimeout(done, 5));
			}
			response.end();
		});
		const site = siteWith();
		await site.place({ source: address, sha256 }, (done, total) => told.push([done, total]));
		expect(told.length).toBeGreaterThan(2);
		expect(told.at(-1)).toEqual([archive.length, archive.length]);
	});
});

describe('encryption', () => {
	test('by a certificate that nobody knows is refused at once, and trusted with --ca', async () => {
		const { address, asked } = await serving(serveWhole(archive), tls);
		expect(await outcome(siteWith(), address)).toMatch(/not trusted.*--ca FILE/);
		expect(asked).toHaveLength(0);
		expect(await outcome(siteWith({ ca: tls.cert }), address)).toBe('');
	});

	test('for another name, or none at all, is told', async () => {
		const secure = await serving(serveWhole(archive), tls);
		const other = `https://127.0.0.1:${secure.port}`;
		expect(await outcome(siteWith({ ca: tls.cert }), other)).toContain('belongs to another name');
		const plain = await serving(serveWhole(archive));
		const told = await outcome(
			siteWith({ limits: { tries: 1 } }),
			plain.address.replace('http', 'https'),
		);
		expect(told).toMatch(/encryption/);
	});
});

describe('a proxy', () => {
	test('leads to an encrypted server, with its login where it asks for one', async () => {
		const { address } = await serving(serveWhole(archive), tls);
		const proxy = await proxyServer('ada:sec@ret');
		closing.push(() => proxy.close());
		const through = (HTTPS_PROXY: string) =>
			siteWith({ ca: tls.cert, environment: { HTTPS_PROXY } });
		expect(await outcome(through(`http://ada:sec%40ret@localhost:${proxy.port}`), address)).toBe(
			'',
		);
		expect(proxy.asked).toHaveLength(1);
		const open = await proxyServer();
		closing.push(() => open.close());
		// Without a scheme, as many write it.
		expect(await outcome(through(`localhost:${open.port}`), address)).toBe('');
		const words = await outcome(through(proxy.address), address);
		expect(words).toContain('asks for a login');
		expect(words).not.toContain('sec');
	});

	test('is asked without a tunnel for a server without encryption', async () => {
		const proxy = await serving(serveWhole(archive));
		const site = siteWith({ environment: { http_proxy: proxy.address } });
		expect(await outcome(site, 'http://elsewhere.invalid/engine.zip')).toBe('');
		expect(proxy.asked[0]?.url).toBe('http://elsewhere.invalid/engine.zip');
		const closed = await serving((_, response) => response.writeHead(407).end());
		const refused = siteWith({ environment: { http_proxy: closed.address } });
		expect(await outcome(refused, 'http://elsewhere.invalid/a')).toContain('asks for a login');
	});

	test('is passed by for what NO_PROXY names', async () => {
		const { address } = await serving(serveWhole(archive));
		const environment = { HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: 'localhost' };
		expect(await outcome(siteWith({ environment }), address)).toBe('');
	});

	test('whose address makes no sense is told without its password', async () => {
		const environment = { HTTPS_PROXY: 'http://ada:secret@:99999' };
		const words = await outcome(siteWith({ environment }), 'https://localhost:1/');
		expect(words).toContain('HTTPS_PROXY is no address');
		expect(words).not.toContain('secret');
	});
});
