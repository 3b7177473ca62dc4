import { describe, expect, test } from 'vitest';
import { everyProbe } from '../../scripts/every-probe.ts';
import { recordingMachine } from '../../src/machines/recording-machine.ts';
import { replayedMachine } from '../../src/machines/replayed-machine.ts';
import { simulatedMachine } from '../../src/machines/simulated/simulated-machine.ts';
import { simulatedMachines } from '../../src/machines/simulated/simulated-machines.ts';
import { machineFrom, operations } from '../../src/model/machine.ts';
import { collect } from '../../src/pipeline/collect.ts';
import { machineWith } from '../support/machine-with.ts';

const observedAt = '2026-01-01T00:00:00.000Z';
const options = { proof: true, online: false };

describe('a recording machine', () => {
	test('answers as the machine behind it, and keeps what was asked in order', async () => {
		const recording = recordingMachine(machineWith({ files: { '/a': 'A' } }), observedAt, options);
		expect(await recording.readFile('/a')).toMatchObject({ value: { text: 'A' } });
		await recording.readLink('/b');
		expect(recording.transcript()).toMatchObject({
			os: 'linux',
			observedAt,
			entries: [
				{ operation: 'readFile', args: ['/a'], reading: { status: 'observed' } },
				{ operation: 'readLink', args: ['/b'], reading: { status: 'absent' } },
			],
		});
	});

	test('records a question that was never answered as timed out', () => {
		const silent = machineFrom('linux', () => new Promise(() => {}));
		const recording = recordingMachine(silent, observedAt, options);
		void recording.account();
		expect(recording.transcript().entries).toMatchObject([
			{ operation: 'account', reading: { status: 'unobserved', reason: 'timed-out' } },
		]);
	});
});

describe('a replayed machine', () => {
	test.each(simulatedMachines.map((machine) => [machine.name, machine] as const))(
		'gives the facts of %s as they were recorded',
		async (_, description) => {
			const recording = recordingMachine(simulatedMachine(description), observedAt, options);
			const facts = await collect(recording, everyProbe, options);
			const transcript = JSON.parse(JSON.stringify(recording.transcript()));
			expect(await collect(replayedMachine(transcript), everyProbe, options)).toEqual(facts);
		},
	);

	test('says "not recorded" to everything that was not asked then', async () => {
		const empty = replayedMachine({ os: 'linux', observedAt, options, entries: [] });
		for (const operation of operations) {
			const ask = empty[operation] as (...args: unknown[]) => Promise<unknown>;
			expect(await ask('x')).toMatchObject({ status: 'unobserved', reason: 'not-recorded' });
		}
	});
});
