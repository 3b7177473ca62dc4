import type { AcpiTable } from '../model/facts.ts';
import type { Machine } from '../model/machine.ts';
import {
	absent,
	type Observation,
	observed,
	unobserved,
	valueIn,
	withoutValue,
} from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { parseAcpiTable } from '../parsers/acpi-table.ts';

const folder = '/sys/firmware/acpi/tables';
const wanted = ['APIC', 'DSDT', 'FACP', 'MCFG', 'SRAT', 'WAET'];
const bytesOfFadt = 276;

async function tableAt(machine: Machine, name: string): Promise<Observation<AcpiTable>> {
	const path = `${folder}/${name}`;
	const answer = await machine.readBytes(path, bytesOfFadt);
	if (answer.status !== 'observed') return withoutValue(answer, path);
	const bytes = Uint8Array.from(atob(answer.value), (letter) => letter.charCodeAt(0));
	const table = parseAcpiTable(bytes);
	if (table === null) return unobserved('unparsable', { source: path });
	return observed(table, { source: path, excerpt: `OEM id ${table.oemId}` });
}

/** The headers of the ACPI tables, whose OEM ids name some hypervisors. Only root may read them. */
export const acpiTables: Probe<'acpi-tables'> = {
	fact: 'acpi-tables',
	title: "the firmware's tables (ACPI), whose OEM ids name some hypervisors",
	appliesTo: ['linux'],
	async observe(machine) {
		const names = await machine.listFolder(folder);
		if (names.status !== 'observed') return withoutValue(names, folder);
		const present = wanted.filter((name) => names.value.includes(name));
		const tables = await Promise.all(present.map((name) => tableAt(machine, name)));
		const values = tables.map(valueIn).filter((table) => table !== undefined);
		const evidence = tables.flatMap((table) => table.evidence);
		if (values.length > 0) return observed(values, ...evidence);
		const missing = tables.find((table) => table.status === 'unobserved');
		return missing?.status === 'unobserved'
			? unobserved(missing.reason, ...evidence.slice(0, 1))
			: absent({ source: folder });
	},
};
