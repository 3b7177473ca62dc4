import { isJsonObject, type JsonObject } from '../model/is-json-object.ts';
import type { Signals } from '../model/signals.ts';
import { parseJsonObject } from './json-object.ts';
import { parseLooseText as text } from './loose-text.ts';
import { parseProcessorFlags } from './processor-flags.ts';
import { parseWindowsSignals } from './windows-signals.ts';

/** A line of `identify`: whose signals they are, and what they are or why they cannot be read. */
export type SignalsLine =
	| { readonly id: unknown; readonly signals: Signals }
	| { readonly id: unknown; readonly error: string };

type Texts = Readonly<Record<string, string>>;

// Members that are not observed stay away; a key like __proto__ is one like any other.
function observed<T>(value: JsonObject, read: (one: unknown) => T | undefined): Record<string, T> {
	const kept: Record<string, T> = Object.create(null);
	for (const key of Object.keys(value)) {
		const held = read(value[key]);
		if (held !== undefined) kept[key] = held;
	}
	return kept;
}

const texts = (value: unknown): Texts | undefined =>
	isJsonObject(value) ? observed(value, text) : undefined;

function dmi(value: unknown): Texts | undefined {
	const fields = texts(value);
	const bit = fields?.['smbios_vm_bit'];
	if (bit === undefined) return fields;
	return { ...fields, smbios_vm_bit: /^(?:1|true|yes|set)$/i.test(bit) ? '1' : '0' };
}

// An object is an environment: {"container": "lxc"} is what /proc/1/environ holds.
function content(value: unknown): string | undefined {
	if (!isJsonObject(value)) return value === '@dir' ? '@exists' : text(value);
	return Object.entries(observed(value, text))
		.map(([key, one]) => `${key}=${one}`)
		.join('\0');
}

// The table's name where it is given; a text alone is the OEM id of some table.
function acpi(value: unknown): Texts | undefined {
	const tables = texts(value) ?? texts({ table: value });
	if (value === undefined || tables === undefined) return undefined;
	return observed(tables, (id) => String(id).trim().split(/\s/)[0]);
}

const plain = [
	'arch',
	'cpu_vendor',
	'cpu_model',
	'cpuinfo_machine',
	'lspci',
	'lscpu',
	'dmesg',
	'vulnerabilities',
	'systemd_detect_virt',
	'virt_what',
	'vbox_hostinfo',
] as const;

function signals(inputs: JsonObject): Signals {
	const files = isJsonObject(inputs['files']) ? observed(inputs['files'], content) : undefined;
	const seen: { -readonly [K in keyof Signals]: Signals[K] | undefined } = {
		...parseProcessorFlags(inputs, files?.['/proc/cpuinfo']),
		dmi: dmi(inputs['dmi']),
		files,
		acpi: acpi(inputs['acpi']),
		pci_ids: text(inputs['pci_ids'])
			?.toLowerCase()
			.split(/[\s,]+/),
	};
	for (const key of plain) seen[key] = text(inputs[key]);
	const windows = parseWindowsSignals(inputs);
	seen.windows = windows.windows;
	seen.windows_services = windows.windows_services;
	seen.dmi ??= windows.dmi;
	return observed(seen as JsonObject, (one) => one) as Signals;
}

/**
 * Signals from a JSON line `{"id": ..., "inputs": {...}}`. Keys that nobody knows are passed over; a
 * value of an unexpected shape counts as not observed.
 */
export function parseSignals(line: string): SignalsLine {
	const asked = parseJsonObject(line);
	if (asked === null) return { id: null, error: 'no JSON object' };
	const { id = null, inputs } = asked;
	if (!isJsonObject(inputs)) return { id, error: 'inputs is missing or no object' };
	return { id, signals: signals(inputs) };
}
