import { observed, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';

const folder = '/sys/module';
// VirtualBox, VMware Workstation, and the Android emulator's old driver.
const drivers = ['vboxdrv', 'vmmon', 'haxm'];

/** Drivers of other hypervisors in the kernel. */
export const otherHypervisors: Probe<'other-hypervisors'> = {
	fact: 'other-hypervisors',
	title: 'drivers of other hypervisors',
	appliesTo: ['linux'],
	async observe(machine) {
		const names = await machine.listFolder(folder);
		if (names.status !== 'observed') return withoutValue(names, folder);
		const modules = drivers.filter((name) => names.value.includes(name));
		return observed({ modules }, { source: folder, excerpt: modules.join(', ') || 'none' });
	},
};
