import { describe, expect, test } from 'vitest';
import { boundedMachine } from '../../src/bundle/bounded-machine.ts';
import { machineFrom } from '../../src/model/machine.ts';
import type { Reading } from '../../src/model/observation.ts';
import { machineWith } from '../support/machine-with.ts';

const never = new Promise<never>(() => {});
const roomy = { milliseconds: 5000, bytes: 1_000_000 };

describe('a bounded machine', () => {
	test('answers as the machine does, where that keeps to its limits', async () => {
		const files = { '/etc/hostname': 'one\n' };
		const { machine, told } = boundedMachine(machineWith({ files }), roomy, roomy);
		expect(await machine.readFile('/etc/hostname')).toMatchObject({ value: { text: 'one\n' } });
		expect(await machine.readFile('/none')).toMatchObject({ status: 'absent' });
		expect(told()).toBe('');
	});

	test('does not wait for what never comes, and asks nothing more after its time', async () => {
		let [asked, hurried] = [0, 0];
		const hanging = machineFrom(
			'linux',
			() => {
				asked += 1;
				return never;
			},
			(milliseconds) => {
				hurried = milliseconds;
			},
		);
		const { machine, told } = boundedMachine(hanging, { ...roomy, milliseconds: 60 }, roomy);
		const begun = performance.now();
		const answers = await Promise.all([machine.readFile('a'), machine.readFile('b')]);
		for (const answer of answers) expect(answer).toMatchObject({ reason: 'timed-out' });
		expect(await machine.readFile('c')).toMatchObject({ reason: 'timed-out' });
		expect(performance.now() - begun).toBeLessThan(3000);
		expect(asked).toBe(2);
		expect(hurried).toBe(1);
		expect(told()).toBe('3 without an answer within 0.06 s');
	});

	test.each([
		[
			'at once',
			() => {
				throw new Error('out of order');
			},
		],
		[
			'later',
			async () => {
				throw new Error('out of order');
			},
		],
	])('an error that comes %s is a reading', async (_, ask: () => Promise<Reading<unknown>>) => {
		const { machine, told } = boundedMachine(machineFrom('linux', ask), roomy, roomy);
		expect(await machine.cpuid(1)).toMatchObject({ reason: 'failed', detail: 'out of order' });
		expect(told()).toBe('1 ended unexpectedly');
	});

	test('keeps no answer of a gibibyte, and none beyond all that may be kept', async () => {
		const mebi = 'x'.repeat(1024 * 1024);
		const value = new Array(1024).fill(mebi);
		const large = machineFrom('linux', async () => ({ status: 'observed', value }));
		const one = boundedMachine(large, roomy, roomy);
		expect(await one.machine.listFolder('/')).toMatchObject({ reason: 'failed' });
		expect(one.told()).toMatch(/^1 too large: one may be 976\.6 KiB, all together 976\.6 KiB$/);
		const some = machineFrom('linux', async () => ({ status: 'observed', value: 'x'.repeat(400) }));
		const { machine } = boundedMachine(some, { ...roomy, bytes: 1000 }, roomy);
		const statuses = [];
		for (const path of ['a', 'b', 'c']) statuses.push((await machine.readLink(path)).status);
		expect(statuses).toEqual(['observed', 'observed', 'unobserved']);
	});
});
