import type { Machine } from '../model/machine.ts';
import { observed, valueIn } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';

async function isDevice(machine: Machine, path: string): Promise<boolean> {
	return valueIn(await machine.fileStatus(path))?.kind === 'character-device';
}

/** Devices that virtual machines use beside `/dev/kvm`. */
export const guestDevices: Probe<'guest-devices'> = {
	fact: 'guest-devices',
	title: 'devices for virtual machines',
	appliesTo: ['linux'],
	async observe(machine) {
		const [tun, vhostNet, vhostVsock, units] = await Promise.all([
			isDevice(machine, '/dev/net/tun'),
			isDevice(machine, '/dev/vhost-net'),
			isDevice(machine, '/dev/vhost-vsock'),
			machine.listFolder('/sys/class/iommu'),
		]);
		const iommu = (valueIn(units) ?? []).length > 0;
		const found = { tun, vhostNet, vhostVsock, iommu };
		const names = Object.entries(found).flatMap(([name, there]) => (there ? name : []));
		return observed(found, { source: '/dev', excerpt: names.join(', ') || 'none' });
	},
};
