import { describe, expect, test } from 'vitest';
import { askOf, type Machine, machineFrom } from '../../src/model/machine.ts';
import { observed } from '../../src/model/observation.ts';
import type { AnyProbe, Probe } from '../../src/model/probe.ts';
import { collect } from '../../src/pipeline/collect.ts';
import { kernel } from '../../src/probes/kernel.ts';
import { wsl } from '../../src/probes/wsl.ts';
import { machineWith } from '../support/machine-with.ts';

const options = { proof: true };

function counting(machine: Machine): { readonly machine: Machine; readonly asked: string[] } {
	const asked: string[] = [];
	const ask = askOf(machine);
	const counted = machineFrom(
		machine.os,
		(operation, args) => {
			asked.push(`${operation} ${args.join(' ')}`);
			return ask(operation, args);
		},
		(milliseconds) => void asked.push(`hurry ${milliseconds}`),
	);
	return { machine: counted, asked };
}

const memory = (parts: Partial<Probe<'memory'>>): AnyProbe => ({
	fact: 'memory',
	title: 'memory',
	appliesTo: ['linux'],
	observe: async () => observed({ totalBytes: 1, availableBytes: null }),
	...parts,
});

describe('collect', () => {
	test('turns a probe that throws into a fact that could not be seen', async () => {
		const broken = memory({
			observe: () => {
				throw new Error('oops');
			},
		});
		expect(await collect(machineWith({}), [broken], options)).toEqual({
			memory: {
				status: 'unobserved',
				reason: 'failed',
				evidence: [{ source: 'probe memory', excerpt: 'oops' }],
			},
		});
	});

	test('asks for each thing once, however many probes want it', async () => {
		const files = { '/proc/sys/kernel/osrelease': '6.1.0\n' };
		const { machine, asked } = counting(machineWith({ files }));
		await collect(machine, [kernel, wsl], options);
		expect(asked.filter((one) => one.includes('osrelease'))).toHaveLength(1);
	});

	test('hurries the rest as soon as only brief probes are left', async () => {
		const { machine, asked } = counting(machineWith({}));
		let answerNow = (): void => {};
		const slow = memory({
			manner: 'brief',
			observe: () =>
				new Promise((resolve) => {
					answerNow = () => resolve(observed({ totalBytes: 2, availableBytes: null }));
				}),
		});
		const hurried: Machine = {
			...machine,
			hurry(milliseconds) {
				machine.hurry(milliseconds);
				answerNow();
			},
		};
		expect(await collect(hurried, [slow], options)).toMatchObject({
			memory: { status: 'observed' },
		});
		expect(asked).toEqual(['hurry 150']);
	});

	test('leaves the proof out when it is told to, and says so', async () => {
		const proof = memory({ manner: 'proof' });
		expect(await collect(machineWith({}), [proof], { proof: false })).toMatchObject({
			memory: { status: 'unobserved', reason: 'skipped' },
		});
	});

	test('asks no probe that is for another system', async () => {
		expect(await collect(machineWith({}), [memory({ appliesTo: ['windows'] })], options)).toEqual(
			{},
		);
	});
});
