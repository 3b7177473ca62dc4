import { describe, expect, test } from 'vitest';
import { askOf, type Machine, machineFrom } from '../../src/model/machine.ts';
import { observed } from '../../src/model/observation.ts';
import type { AnyProbe, Probe } from '../../src/model/probe.ts';
import { collect } from '../../src/pipeline/collect.ts';
import { kernel } from '../../src/probes/kernel.ts';
import { wsl } from '../../src/probes/wsl.ts';
import { machineWith } from '../support/machine-with.ts';

const options = { proof: true, online: false };

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
		expect(await collect(machineWith({}), [proof], { proof: false, online: false })).toMatchObject({
			memory: { status: 'unobserved', reason: 'skipped' },
		});
	});

	test('lets a probe reach servers outside the machine only where it is allowed to', async () => {
		const seen: string[] = [];
		const outside = memory({
			manner: 'online',
			observe: async (machine) => {
				const address = { transport: 'tcp', hostname: '192.0.2.1', port: 80 } as const;
				const answer = await machine.httpGet(address, '/');
				seen.push(answer.status === 'unobserved' ? answer.reason : answer.status);
				return observed({ totalBytes: 1, availableBytes: null }, { source: 'test' });
			},
		});
		await collect(machineWith({}), [outside], options);
		await collect(machineWith({}), [outside], { ...options, online: true });
		expect(seen).toEqual(['offline', 'absent']);
	});

	test('asks no probe that is for another system', async () => {
		expect(await collect(machineWith({}), [memory({ appliesTo: ['windows'] })], options)).toEqual(
			{},
		);
	});
});
