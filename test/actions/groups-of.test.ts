import { expect, test } from 'vitest';
import { groupsOf } from '../../src/actions/groups-of.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

test('groups are read; no file is no group, and a refusal is no knowledge', async () => {
	const machine = machineWith({ files: { '/etc/group': 'kvm:x:107:ada\n' } });
	expect(await groupsOf(machine)).toMatchObject({ value: [{ name: 'kvm', members: ['ada'] }] });
	expect(await groupsOf(machineWith({}))).toEqual({ status: 'observed', value: [] });
	expect(await groupsOf(answering(machine, 'readFile', denied))).toEqual(denied);
});
