import { valueIn } from '../model/observation.ts';
import { Shortfall } from '../model/shortfall.ts';
import { parsePublishedPort } from '../parsers/published-port.ts';
import { answerWithin } from './answer-within.ts';
import type { Engine } from './engine-for.ts';
import { linuxProof } from './linux-proof.ts';
import { startedContainer } from './started-container.ts';

const inside = '8080/tcp';
const mostTries = 20;
const own = '127.0.0.1';

/** The port of this machine that leads into the container. */
async function publishedPort(engine: Engine, id: string): Promise<number> {
	const path = `/containers/${id}/json`;
	const { body } = await engine.must('look at a container', { method: 'GET', path });
	const port = parsePublishedPort(body, inside);
	if (port === null) throw new Shortfall('failed', 'the engine published no port of a container');
	return port;
}

/**
 * Nothing answers here. An engine behind a pipe may run on a machine of its own, such as that of WSL, whose ports need not
 * lead here (localhostForwarding: https://learn.microsoft.com/windows/wsl/wsl-config): asked there, it may be as it should.
 */
async function unanswered(engine: Engine, image: string, port: number, last: string) {
	const there = await answerWithin(engine, image, port);
	return there === engine.run
		? new Shortfall(
				'unseen',
				`it answers at ${own}:${port} where the engine runs, and from here nothing leads there (${last})`,
			)
		: new Shortfall('failed', `the container does not answer at ${own}:${port} (${last})`);
}

/** Asks until the container answers: it may not listen yet. */
async function answerAt(
	engine: Engine,
	image: string,
	{ id, port }: { readonly id: string; readonly port: number },
): Promise<string> {
	let last = '';
	for (let tries = 0; tries < mostTries; tries += 1) {
		const server = { transport: 'tcp', hostname: own, port } as const;
		const reading = await engine.machine.httpGet(server, '/');
		if (reading.status === 'observed') return reading.value.body;
		last = reading.detail;
		// A pause, unless it ended: then it will never answer.
		const wait = { method: 'POST', path: `/containers/${id}/wait`, milliseconds: 200 } as const;
		if (valueIn(await engine.ask(wait)) !== undefined) break;
	}
	throw await unanswered(engine, image, port, last);
}

/** A container in the engine's own network answers at a port of this machine. */
export const network = linuxProof(
	'network',
	'a container that answers at a published port',
	async (engine, image) => {
		const { endpoint, run } = engine;
		if (endpoint.transport === 'tcp' && ![own, 'localhost', '::1'].includes(endpoint.hostname)) {
			const because = `the engine runs at ${endpoint.hostname}, and ports of that machine are not asked`;
			throw new Shortfall('unseen', because);
		}
		// An engine without it starts the container all the same, and publishes nothing.
		await engine.must('find the network bridge', { method: 'GET', path: '/networks/bridge' });
		const { id } = await startedContainer(engine, {
			image,
			command: ['/proof', 'serve', '8080', run],
			host: {
				NetworkMode: 'bridge',
				PortBindings: { [inside]: [{ HostIp: own, HostPort: '' }] },
			},
			more: { ExposedPorts: { [inside]: {} } },
		});
		const port = await publishedPort(engine, id);
		const answer = await answerAt(engine, image, { id, port });
		if (answer === run) return `it answered at ${own}:${port}, through the network bridge`;
		throw new Shortfall(
			'failed',
			`somebody else answers at ${own}:${port}: ${answer.slice(0, 100)}`,
		);
	},
);
