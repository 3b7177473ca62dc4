import {
	createServer,
	type IncomingMessage,
	type RequestListener,
	type Server,
	type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** A server of this process, and how it was asked. */
export interface FileServer {
	readonly address: string;
	readonly port: number;
	readonly asked: IncomingMessage[];
	close(): Promise<void>;
}

/** A certificate, with its key. */
export interface Certificate {
	readonly key: string;
	readonly cert: string;
}

async function listening(server: Server, scheme: string, asked: IncomingMessage[]) {
	const sockets = new Set<Socket>();
	server.on('connection', (socket: Socket) => {
		sockets.add(socket);
		socket.on('error', () => {});
		socket.on('close', () => sockets.delete(socket));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		...{ port, asked },
		address: `${scheme}://localhost:${port}`,
		close: () =>
			new Promise<void>((done) => {
				for (const socket of sockets) socket.destroy();
				server.close(() => done());
			}),
	};
}

/** Serves by this listener, over TLS where a certificate is given. */
export function fileServer(listener: RequestListener, tls?: Certificate): Promise<FileServer> {
	const asked: IncomingMessage[] = [];
	const heard = (request: IncomingMessage, response: ServerResponse): void => {
		asked.push(request);
		listener(request, response);
	};
	return tls
		? listening(createSecureServer(tls, heard) as never, 'https', asked)
		: listening(createServer(heard), 'http', asked);
}

/** A proxy that leads everywhere, or only with this login. */
export function proxyServer(login?: string): Promise<FileServer> {
	const asked: IncomingMessage[] = [];
	const wanted = login && `Basic ${Buffer.from(login).toString('base64')}`;
	const mayPass = ({ headers }: IncomingMessage): boolean =>
		wanted === undefined || headers['proxy-authorization'] === wanted;
	const server = createServer((request, response) => {
		asked.push(request);
		response.writeHead(mayPass(request) ? 502 : 407).end();
	});
	server.on('connect', (request: IncomingMessage, client: Socket) => {
		asked.push(request);
		client.on('error', () => {});
		if (!mayPass(request)) return client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
		const port = Number(request.url?.split(':')[1]);
		const upstream = connect(port, '127.0.0.1', () => {
			client.write('HTTP/1.1 200 Connection established\r\n\r\n');
			upstream.pipe(client).pipe(upstream);
		});
		upstream.on('error', () => client.destroy());
		return undefined;
	});
	return listening(server, 'http', asked);
}

/** Answers as a good server does, with a part where one is asked for. */
export function serveWhole(content: Buffer, tag = '"one"'): RequestListener {
	return (request, response) => {
		const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? Number.NaN);
		const condition = request.headers['if-range'];
		if (Number.isNaN(from) || (condition !== undefined && condition !== tag)) {
			response.writeHead(200, { 'content-length': content.length, etag: tag }).end(content);
			return;
		}
		if (from >= content.length) {
			response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end();
			return;
		}
		const rest = content.subarray(from);
		response.writeHead(206, {
			...{ 'content-length': rest.length, etag: tag },
			'content-range': `bytes ${from}-${content.length - 1}/${content.length}`,
		});
		response.end(rest);
	};
}
