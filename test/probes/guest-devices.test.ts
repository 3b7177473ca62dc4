import { expect, test } from 'vitest';
import { guestDevices } from '../../src/probes/guest-devices.ts';
import { machineWith } from '../support/machine-with.ts';

test('devices for virtual machines are seen one by one', async () => {
	const machine = machineWith({
		statuses: {
			'/dev/net/tun': { kind: 'character-device', mode: 0o666 },
			'/dev/vhost-net': { kind: 'file' },
		},
		files: { '/sys/class/iommu/dmar0/uevent': '' },
	});
	expect(await guestDevices.observe(machine)).toMatchObject({
		value: { tun: true, vhostNet: false, vhostVsock: false, iommu: true },
	});
});
