import { absent, observed, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { parseSmbios } from '../../parsers/smbios.ts';

const source = 'GetSystemFirmwareTable RSMB';

/** Whether the firmware says that this is a virtual machine; an unset bit proves nothing. */
export const smbiosVmBit: Probe<'smbios-vm-bit'> = {
	fact: 'smbios-vm-bit',
	title: "the firmware's virtual-machine bit",
	appliesTo: ['windows'],
	async observe(machine) {
		const answer = await machine.smbiosTables();
		if (answer.status !== 'observed') return withoutValue(answer, source);
		const { virtualMachine } = parseSmbios(answer.value);
		return virtualMachine === null
			? absent({ source, excerpt: 'no such bit' })
			: observed(virtualMachine, { source, excerpt: String(virtualMachine) });
	},
};
