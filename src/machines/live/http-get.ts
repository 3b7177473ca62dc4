import * as http from 'node:http';
import type { HttpAnswer, HttpEndpoint } from '../../model/machine.ts';
import type { Reading } from '../../model/observation.ts';
import { readingOfError } from './reading-of-error.ts';

const bodyLimit = 1024 * 1024;

function whereTo(endpoint: HttpEndpoint): http.RequestOptions {
	return endpoint.transport === 'tcp'
		? { hostname: endpoint.hostname, port: endpoint.port }
		: { socketPath: endpoint.path };
}

function singleLines(headers: http.IncomingHttpHeaders): Record<string, string> {
	const entries = Object.entries(headers).map(([name, value]) => [name, String(value)]);
	return Object.fromEntries(entries);
}

/**
 * One GET, without a pool: a kept connection to a daemon that restarted fails on first use. `signal`
 * ends it. A body longer than 1 MiB is cut; headers longer than Node's limit are `unparsable`.
 */
export function httpGet(
	endpoint: HttpEndpoint,
	path: string,
	signal: AbortSignal,
): Promise<Reading<HttpAnswer>> {
	return new Promise((resolve) => {
		const fail = (error: unknown): void => resolve(readingOfError(error));
		const request = http.get(
			{ ...whereTo(endpoint), path, signal, agent: false, headers: { host: 'localhost' } },
			(response) => {
				const chunks: Buffer[] = [];
				let length = 0;
				const finish = (truncated: boolean): void => {
					const body = Buffer.concat(chunks).subarray(0, bodyLimit).toString('utf8');
					const statusCode = response.statusCode ?? 0;
					const headers = singleLines(response.headers);
					resolve({ status: 'observed', value: { statusCode, headers, body, truncated } });
				};
				response.on('data', (chunk: Buffer) => {
					chunks.push(chunk);
					length += chunk.length;
					if (length <= bodyLimit) return;
					finish(true);
					request.destroy();
				});
				response.on('end', () => finish(false));
				response.on('error', fail);
			},
		);
		request.on('error', fail);
	});
}
