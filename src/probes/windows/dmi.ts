import { observed, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { parseSmbios } from '../../parsers/smbios.ts';

const source = 'GetSystemFirmwareTable RSMB';

/** What the firmware says of the machine, from its own tables. */
export const dmi: Probe<'dmi'> = {
	fact: 'dmi',
	title: "the firmware's description of the machine (SMBIOS)",
	appliesTo: ['windows'],
	async observe(machine) {
		const answer = await machine.smbiosTables();
		if (answer.status !== 'observed') return withoutValue(answer, source);
		const { fields } = parseSmbios(answer.value);
		const excerpt = [fields['sys_vendor'], fields['product_name']].filter(Boolean).join(' / ');
		return observed(fields, { source, excerpt });
	},
};
