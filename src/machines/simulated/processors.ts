import type { Processor } from './cpuid-of.ts';

const intel = { model: 'Intel(R) Core(TM) i7-8700 CPU @ 3.20GHz', flags: '' };
const epyc = { model: 'AMD EPYC 7763 64-Core Processor', flags: '' };
const xeon = { model: 'Intel(R) Xeon(R) Platinum 8488C', flags: '' };

/** Processors of simulated machines, by the maker or by what lies below them. */
export const processors = {
	...{ intel, xeon },
	// VirtualBox keeps its own name behind the interface of Hyper-V that Windows guests get.
	virtualBox: { ...intel, hypervisor: 'VBoxVBoxVBox' } as Processor,
	vmware: { ...intel, hypervisor: 'VMwareVMware' } as Processor,
	hyperV: { ...intel, hypervisor: 'Microsoft Hv', privileges: 0x2bb9 & ~0x1001 } as Processor,
	azure: { ...epyc, hypervisor: 'Microsoft Hv', privileges: 0x2ab8 } as Processor,
	/** CreatePartitions and CpuManagement: what a root partition has. */
	root: 0x1001,
} as const;
