import { describe, expect, test } from 'vitest';
import { controlGroups } from '../../src/probes/control-groups.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

const table = '/proc/self/mountinfo';
const root = '26 1 8:1 / / rw - ext4 /dev/sda1 rw\n';
const two = '27 26 0:24 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n';
const memory = '30 29 0:25 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n';

describe('control-groups', () => {
	test('reads the controllers of version 2', async () => {
		const files = { [table]: root + two, '/sys/fs/cgroup/cgroup.controllers': 'cpu memory pids\n' };
		expect(await controlGroups.observe(machineWith({ files }))).toMatchObject({
			value: { version: 2, controllers: ['cpu', 'memory', 'pids'] },
		});
	});

	test('reads the controllers of version 1 off the mounts', async () => {
		expect(
			await controlGroups.observe(machineWith({ files: { [table]: root + memory } })),
		).toMatchObject({
			value: { version: 1, controllers: ['memory'] },
		});
	});

	test('calls both together hybrid', async () => {
		const files = { [table]: root + memory + two };
		expect(await controlGroups.observe(machineWith({ files }))).toMatchObject({
			value: { version: 'hybrid' },
		});
	});

	test('tells "not mounted" from "could not look" and from garbage', async () => {
		const bare = machineWith({ files: { [table]: root } });
		expect(await controlGroups.observe(bare)).toMatchObject({ status: 'absent' });
		expect(await controlGroups.observe(answering(bare, 'readFile', denied))).toMatchObject({
			reason: 'access-denied',
		});
		const garbage = machineWith({ files: { [table]: '\u0000' } });
		expect(await controlGroups.observe(garbage)).toMatchObject({ reason: 'unparsable' });
	});
});
