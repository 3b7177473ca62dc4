import { describe, expect, test } from 'vitest';
import { kvmDevice } from '../../src/probes/kvm-device.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

const node = { '/dev/kvm': { kind: 'character-device', mode: 0o660, gid: 106 } } as const;

describe('kvm-device', () => {
	test('observes the node and whether this account may open it', async () => {
		const machine = machineWith({ statuses: node, forbidden: ['/dev/kvm'] });
		expect(await kvmDevice.observe(machine)).toMatchObject({
			status: 'observed',
			value: { openable: false, status: { kind: 'character-device' } },
			evidence: [{ source: '/dev/kvm', excerpt: 'rw-rw---- 0:106' }],
		});
	});

	test('knows that there is none', async () => {
		expect(await kvmDevice.observe(machineWith({}))).toMatchObject({ status: 'absent' });
	});

	test('takes "not allowed to look" for no answer', async () => {
		const machine = answering(machineWith({ statuses: node }), 'fileStatus', denied);
		expect(await kvmDevice.observe(machine)).toMatchObject({
			status: 'unobserved',
			reason: 'access-denied',
		});
	});

	test('leaves open whether the node can be opened where that cannot be asked', async () => {
		const machine = answering(machineWith({ statuses: node }), 'mayAccess', denied);
		expect(await kvmDevice.observe(machine)).toMatchObject({ value: { openable: null } });
	});
});
