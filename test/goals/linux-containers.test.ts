import { describe, expect, test } from 'vitest';
import type { Description } from '../../src/machines/simulated/description.ts';
import { runningEngine } from '../../src/machines/simulated/running-engine.ts';
import { simulatedMachine } from '../../src/machines/simulated/simulated-machine.ts';
import { described } from '../support/described.ts';
import { diagnosisOf } from '../support/diagnosis-of.ts';
import { engineThat, proofOn } from '../support/proof-on.ts';

const pipes = { '//./pipe/docker_engine': { processId: 7, program: 'C:\\relay.exe' } };

/** A Windows that is a guest without nesting, and whose pipe leads to an engine somewhere else. */
function behindThePipe(engine: Description['engine']): Description {
	const description = described('virtualbox-windows-10');
	const { windows } = description;
	if (windows === undefined || engine === undefined) throw new Error('no Windows, or no engine');
	return { ...description, engine, windows: { ...windows, pipes } };
}

const verdictOn = async (engine: Description['engine']) => {
	const { goals } = await diagnosisOf(behindThePipe(engine));
	return goals.find(({ id }) => id === 'linux-containers');
};
const ping = runningEngine.engine['/_ping'];
const answering = (parts: Partial<NonNullable<typeof ping>>) => ({
	...runningEngine.engine,
	...(ping && { '/_ping': { ...ping, ...parts } }),
});

describe('Linux containers on Windows', () => {
	test('are ready where the engine behind the pipe runs them, whatever this machine lacks', async () => {
		expect(await verdictOn(runningEngine.engine)).toMatchObject({
			feasibility: 'ready',
			because: 'the engine that answers runs Linux containers',
			decidedBy: ['engine-for-linux'],
		});
	});

	test.each([
		['is not well', answering({ statusCode: 500 })],
		['runs Windows containers', answering({ headers: { ...ping?.headers, ostype: 'windows' } })],
		['does not say which containers it runs', answering({ headers: {} })],
	])('are not where the engine behind it %s', async (_, engine) => {
		expect((await verdictOn(engine))?.feasibility).not.toBe('ready');
	});

	test('are not where the disk is full, whatever the engine says', async () => {
		const disk = { totalBytes: 128 * 1024 ** 3, freeBytes: 1024 ** 2 };
		const { goals } = await diagnosisOf({ ...behindThePipe(runningEngine.engine), disk });
		const verdict = goals.find(({ id }) => id === 'linux-containers');
		expect(verdict?.feasibility).not.toBe('ready');
		expect(verdict?.decidedBy).toContain('data-root-space');
	});

	test.each(['container', 'network', 'volume', 'interactive', 'limits'])(
		'are proven through the pipe: %s',
		async (id) => {
			const { machine, calls } = engineThat(simulatedMachine(behindThePipe(runningEngine.engine)));
			expect(await proofOn(machine, id)).toMatchObject({ outcome: 'proven' });
			expect(calls).toContain(
				'GET /images/json?filters=%7B%22label%22%3A%5B%22nestvirt.proof%3Drun1%22%5D%7D',
			);
		},
	);

	test.each(['process-container', 'hyperv-session'])(
		'are no Windows containers: %s could not be tried',
		async (id) => {
			const machine = simulatedMachine(behindThePipe(runningEngine.engine));
			expect(await proofOn(machine, id)).toMatchObject({
				outcome: 'unseen',
				because: expect.stringContaining('runs containers for linux, not for windows'),
			});
		},
	);
});
