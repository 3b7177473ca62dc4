import { describe, expect, test } from 'vitest';
import { clock } from '../../src/probes/clock.ts';
import { machineWith } from '../support/machine-with.ts';

describe('clock', () => {
	test('is the start of the kernel and the time since', async () => {
		const files = {
			'/proc/stat': 'cpu 1 2 3\nbtime 1700000000\nprocesses 9\n',
			'/proc/uptime': '100.25 90.00\n',
			'/sys/class/rtc/rtc0/since_epoch': '1700000101\n',
		};
		expect(await clock.observe(machineWith({ files }))).toMatchObject({
			value: { system: 1700000100_000, hardware: 1700000101_000 },
		});
	});

	test('is unseen where the kernel does not tell', async () => {
		expect(await clock.observe(machineWith({}))).toMatchObject({ reason: 'unparsable' });
	});
});
