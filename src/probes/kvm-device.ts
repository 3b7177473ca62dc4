import { observed, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { permissionsText } from './permissions-text.ts';

const path = '/dev/kvm';

/** The KVM device node, and whether this account may open it. */
export const kvmDevice: Probe<'kvm-device'> = {
	fact: 'kvm-device',
	title: 'the KVM device',
	appliesTo: ['linux'],
	async observe(machine) {
		const [status, access] = await Promise.all([
			machine.fileStatus(path),
			machine.mayAccess(path, 'read-write'),
		]);
		if (status.status !== 'observed') return withoutValue(status, path);
		const openable = valueIn(access) ?? null;
		const evidence = { source: path, excerpt: permissionsText(status.value) };
		return observed({ status: status.value, openable }, evidence);
	},
};
