import { describe, expect, test } from 'vitest';
import { simulatedMachine } from '../../src/machines/simulated/simulated-machine.ts';
import type { Machine } from '../../src/model/machine.ts';
import { described } from '../support/described.ts';
import { engineThat, leftIn, proofOn, refusal } from '../support/proof-on.ts';

const ids = ['container', 'network', 'volume', 'interactive', 'limits'];
const working = (): Machine => simulatedMachine(described('physical-debian-12'));

describe('proofs with Linux containers', () => {
	test.each(ids)('%s is proven where the engine works, and leaves nothing', async (id) => {
		const machine = working();
		expect(await proofOn(machine, id)).toMatchObject({ outcome: 'proven' });
		expect(await leftIn(machine)).toEqual([]);
	});

	test.each(ids)('%s could not be tried where no engine answers', async (id) => {
		const { engine: _, ...without } = described('physical-debian-12');
		expect(await proofOn(simulatedMachine(without), id)).toMatchObject({
			outcome: 'unseen',
			because: 'no engine answers at unix:///var/run/docker.sock (ENOENT)',
		});
	});

	test('could not be tried where a recording holds no such call', async () => {
		const { machine } = engineThat(working(), () => ({
			...{ status: 'unobserved', reason: 'not-recorded', detail: 'no such read' },
		}));
		expect(await proofOn(machine, 'container')).toMatchObject({ outcome: 'unseen' });
	});

	test('could not be tried on a processor that there is no program for', async () => {
		const description = described('physical-debian-12');
		const version = description.engine?.['/version'];
		const body = version?.body.replace('amd64', 'riscv64') ?? '';
		const engine = { ...description.engine, ...(version && { '/version': { ...version, body } }) };
		const machine = simulatedMachine({ ...description, engine });
		expect(await proofOn(machine, 'container')).toMatchObject({
			outcome: 'unseen',
			because: expect.stringContaining('riscv64'),
		});
	});

	// A path of each proof at which the engine refuses, and the words that must be told.
	test.each([
		['container', /\/images\/create/, 'could not import an image: no space left on device'],
		['container', /\/containers\/create/, 'could not make a container: no space left on device'],
		['container', /\/start$/, 'could not start a container: no space left on device'],
		[
			'network',
			/\/networks\/bridge$/,
			'could not find the network bridge: no space left on device',
		],
		['volume', /\/volumes\/create/, 'could not make a volume: no space left on device'],
		[
			'interactive',
			/\/exec$/,
			'could not prepare a session in a container: no space left on device',
		],
	])('%s fails with the words of the engine: %s', async (id, path, because) => {
		const { machine } = engineThat(working(), (call) =>
			call.method !== 'DELETE' && path.test(call.path)
				? refusal(500, 'no space left on device')
				: undefined,
		);
		expect(await proofOn(machine, id)).toMatchObject({ outcome: 'failed', because });
		expect(await leftIn(machine)).toEqual([]);
	});

	test('a status of 200 does not hide an error in the stream', async () => {
		const body = '{"errorDetail":{"message":"archive is damaged"}}';
		const { machine } = engineThat(working(), ({ path }) =>
			path.includes('fromSrc')
				? { status: 'observed', value: { statusCode: 200, headers: {}, body, truncated: false } }
				: undefined,
		);
		expect(await proofOn(machine, 'container')).toMatchObject({
			outcome: 'failed',
			because: 'could not import an image: archive is damaged',
		});
	});

	test('what a killed proof left is removed first, whatever run it was of', async () => {
		const machine = working();
		const killed = engineThat(machine, ({ path }) =>
			/\/start$/.test(path) ? refusal(500, 'killed') : undefined,
		);
		const unable = engineThat(killed.machine, ({ method, path }) =>
			method === 'DELETE' && !path.includes('image') ? refusal(500, 'killed') : undefined,
		);
		const result = await proofOn(unable.machine, 'volume', 'earlier');
		expect(result.because).toContain(
			'left behind: container container1, volume nestvirt-proof-earlier',
		);
		expect(await leftIn(machine)).not.toEqual([]);
		expect(await proofOn(machine, 'container', 'later')).toMatchObject({ outcome: 'proven' });
		expect(await leftIn(machine)).toEqual([]);
	});

	test('nothing is proven where something is left behind', async () => {
		const { machine } = engineThat(working(), ({ method }) =>
			method === 'DELETE' ? refusal(500, 'device or resource busy') : undefined,
		);
		expect(await proofOn(machine, 'container')).toMatchObject({
			outcome: 'failed',
			because: expect.stringMatching(/; left behind: container .*, image /),
		});
	});

	test('limits that the engine does not apply are found out', async () => {
		const { machine } = engineThat(working());
		const ask = machine.engineCall;
		const deaf: Machine = {
			...machine,
			engineCall: (endpoint, call) => {
				const { HostConfig: _, ...body } = call.body ?? {};
				return ask(endpoint, call.path.includes('/create') && call.body ? { ...call, body } : call);
			},
		};
		expect(await proofOn(deaf, 'limits')).toMatchObject({
			outcome: 'failed',
			because: 'a container with 32 MiB ended with 0: took 256 MiB',
		});
	});

	test('a port that somebody else answers at is no proof', async () => {
		const machine = working();
		const foreign: Machine = {
			...machine,
			httpGet: async (endpoint, path) =>
				endpoint.transport === 'tcp'
					? {
							status: 'observed',
							value: { statusCode: 200, headers: {}, body: 'It works!', truncated: false },
						}
					: machine.httpGet(endpoint, path),
		};
		expect(await proofOn(foreign, 'network')).toMatchObject({
			outcome: 'failed',
			because: expect.stringMatching(/^somebody else answers at 127\.0\.0\.1:\d+: It works!$/),
		});
	});

	const deafTo = (machine: Machine): Machine => ({
		...machine,
		httpGet: async (endpoint, path) =>
			endpoint.transport === 'tcp'
				? { status: 'absent', detail: 'ECONNREFUSED' }
				: machine.httpGet(endpoint, path),
	});

	test('a container that never answers is given up, and removed', async () => {
		// Where the engine runs, it cannot be reached either.
		const { machine } = engineThat(working(), ({ path, body }) =>
			path.includes('/containers/create') && JSON.stringify(body).includes('"ask"')
				? refusal(400, 'no network of the machine for containers')
				: undefined,
		);
		expect(await proofOn(deafTo(machine), 'network')).toMatchObject({
			outcome: 'failed',
			because: expect.stringMatching(/does not answer at 127\.0\.0\.1:\d+ \(ECONNREFUSED\)$/),
		});
		expect(await leftIn(machine)).toEqual([]);
	});

	test('a port that only leads there where the engine runs was not seen from here', async () => {
		const machine = working();
		expect(await proofOn(deafTo(machine), 'network')).toMatchObject({
			outcome: 'unseen',
			because: expect.stringMatching(
				/^it answers at 127\.0\.0\.1:\d+ where the engine runs, .* \(ECONNREFUSED\)$/,
			),
		});
		expect(await leftIn(machine)).toEqual([]);
	});
});
