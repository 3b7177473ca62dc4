import type { Cpu } from '../model/facts.ts';
import { parseVirtualizationFlags } from './virtualization-flags.ts';

type Fields = ReadonlyMap<string, string>;

function firstProcessor(text: string): Fields {
	const fields = new Map<string, string>();
	for (const line of text.split('\n')) {
		// model name	: AMD EPYC
		const colon = line.indexOf(':');
		if (colon < 0 && fields.size > 0) break;
		const key = line.slice(0, colon).trim();
		if (colon > 0 && !fields.has(key)) fields.set(key, line.slice(colon + 1).trim());
	}
	return fields;
}

// Which key each architecture of the kernel prints, and only it: arch/*/kernel, the files that fill
// /proc/cpuinfo (https://github.com/torvalds/linux).
const shapes: readonly [string, RegExp, string][] = [
	['flags', /\bfpu\b.*\blm\b/, 'x86_64'],
	['flags', /\bfpu\b/, 'i686'],
	['CPU architecture', /^8$/, 'aarch64'],
	['CPU architecture', /^[4-7]/, 'arm'],
	['vendor_id', /^IBM\/S390$/, 's390x'],
	['vendor_id', /^User Mode Linux$/, 'x86_64'],
	['hart', /^\d+$/, 'riscv64'],
	['cpu', /^POWER/, 'ppc64le'],
];

function architectureOf(fields: Fields): string | null {
	const shape = shapes.find(([key, pattern]) => pattern.test(fields.get(key) ?? ''));
	return shape?.[2] ?? null;
}

/**
 * The first processor of `/proc/cpuinfo`, which may be cut anywhere after it. Null when no known
 * architecture prints such a text. A line of flags that is not there is unknown, not empty.
 */
export function parseCpuinfo(text: string): Cpu | null {
	const fields = firstProcessor(text);
	const architecture = architectureOf(fields);
	const flags = fields.get('flags')?.split(' ');
	if (architecture === null && flags === undefined) return null;
	return {
		architecture,
		vendor: fields.get('vendor_id') ?? null,
		model: fields.get('model name') ?? fields.get('cpu') ?? null,
		flags: parseVirtualizationFlags(flags),
	};
}
