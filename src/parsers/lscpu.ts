import type { Cpu } from '../model/facts.ts';
import { parseVirtualizationFlags } from './virtualization-flags.ts';

/** What `lscpu` says; null where a text is none of its. Run in other languages, its names differ, and nothing is read. */
export function parseLscpu(text: string): Cpu | null {
	const labelled = (label: string): string | null =>
		new RegExp(`^[ \\t]*${label}:[ \\t]*(\\S.*?)[ \\t]*\\r?$`, 'm').exec(text)?.[1] ?? null;
	// Architecture:                       x86_64
	const architecture = labelled('Architecture');
	// Vendor ID:                          GenuineIntel
	const vendor = labelled('Vendor ID');
	if ((architecture ?? vendor) === null || labelled('CPU\\(s\\)') === null) return null;
	const flags = labelled('Flags')?.split(/\s+/);
	return {
		architecture,
		vendor,
		model: labelled('Model name'),
		flags: parseVirtualizationFlags(flags),
	};
}
