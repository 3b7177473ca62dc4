import { observed, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';

const folder = '/sys/class/dmi/id';

// The fields that identify; serials and UUIDs are root's to read, and worth a look when they can be.
const fields = [
	'sys_vendor',
	'product_name',
	'product_version',
	'board_vendor',
	'board_name',
	'bios_vendor',
	'bios_version',
	'chassis_vendor',
	'chassis_asset_tag',
	'product_serial',
	'product_uuid',
];

/** What the firmware says of the machine; absent where there is no DMI, as in Firecracker and on WSL. */
export const dmi: Probe<'dmi'> = {
	fact: 'dmi',
	title: "the firmware's description of the machine (DMI)",
	appliesTo: ['linux'],
	async observe(machine) {
		const names = await machine.listFolder(folder);
		if (names.status !== 'observed') return withoutValue(names, folder);
		const wanted = fields.filter((field) => names.value.includes(field));
		const texts = await Promise.all(
			wanted.map(async (field) => {
				const text = valueIn(await machine.readFile(`${folder}/${field}`))?.text;
				return text === undefined ? [] : [[field, text.trim()] as const];
			}),
		);
		const values = Object.fromEntries(texts.flat());
		const excerpt = [values['sys_vendor'], values['product_name']].filter(Boolean).join(' / ');
		return observed(values, { source: folder, excerpt });
	},
};
