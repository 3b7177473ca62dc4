import type { HttpAnswer } from '../model/http.ts';
import type { Machine } from '../model/machine.ts';
import {
	type Observation,
	observed,
	type Reading,
	unobserved,
	valueIn,
	withoutValue,
} from '../model/observation.ts';
import { engineEndpoint } from './engine-endpoint.ts';

async function ask(machine: Machine, path: string): Promise<Reading<HttpAnswer>> {
	const chosen = await engineEndpoint.observe(machine);
	const endpoint = valueIn(chosen)?.endpoint;
	if (!endpoint) {
		const detail = 'the docker client has no address that can be asked';
		const reason = chosen.status === 'unobserved' ? chosen.reason : 'unsupported';
		return { status: 'unobserved', reason, detail };
	}
	if (endpoint.transport === 'unix') {
		// A look costs nothing; asking a socket that is not there costs the HTTP client.
		const socket = await machine.fileStatus(endpoint.path);
		if (socket.status !== 'observed') return socket;
	}
	if (endpoint.transport === 'npipe') {
		// Connecting to a pipe whose server does not accept yet would hang for half a minute.
		const server = await machine.pipeServer(endpoint.path);
		if (server.status !== 'observed') return server;
	}
	return machine.httpGet(endpoint, path);
}

/**
 * What the engine answers to one GET. `read` answers null for an answer that it does not know; `show`
 * picks what a person should see of it.
 */
export async function engineAnswer<T>(
	machine: Machine,
	path: string,
	read: (answer: HttpAnswer) => T | null,
	show: (value: T) => string,
): Promise<Observation<T>> {
	const source = `GET ${path} of the engine`;
	const answer = await ask(machine, path);
	if (answer.status !== 'observed') return withoutValue(answer, source);
	const value = read(answer.value);
	if (value !== null) return observed(value, { source, excerpt: show(value) });
	const { statusCode, body } = answer.value;
	return unobserved('unparsable', { source, excerpt: `${statusCode} ${body.slice(0, 60)}` });
}
