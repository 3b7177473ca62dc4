import { observed, unobserved, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';

// SMBIOS type 0, BIOS characteristics extension byte 2, bit 4; byte 19 of the entry
// (https://www.dmtf.org/standards/smbios, section 7.1.2.2).
const entry = '/sys/firmware/dmi/entries/0-0/raw';
const place = 19;
const vmBit = 4;

/** Whether the firmware calls itself a virtual machine's. A clear bit proves nothing. */
export const smbiosVmBit: Probe<'smbios-vm-bit'> = {
	fact: 'smbios-vm-bit',
	title: "the firmware's virtual-machine bit",
	appliesTo: ['linux'],
	async observe(machine) {
		const answer = await machine.readBytes(entry, 64);
		if (answer.status !== 'observed') return withoutValue(answer, entry);
		const byte = atob(answer.value).charCodeAt(place);
		if (Number.isNaN(byte)) return unobserved('unparsable', { source: entry });
		const isSet = ((byte >>> vmBit) & 1) === 1;
		return observed(isSet, { source: entry, excerpt: isSet ? 'set' : 'clear' });
	},
};
