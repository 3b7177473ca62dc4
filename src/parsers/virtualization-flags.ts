import type { Cpu } from '../model/facts.ts';

/** What the flags of a processor say of virtualization; null where nobody lists them. */
export function parseVirtualizationFlags(flags: readonly string[] | undefined): Cpu['flags'] {
	if (flags === undefined) return null;
	return {
		vmx: flags.includes('vmx'),
		svm: flags.includes('svm'),
		hypervisor: flags.includes('hypervisor'),
	};
}
