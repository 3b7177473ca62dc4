import type { CpuidRegisters } from '../../model/machine-values.ts';

/** What a simulated processor shows. */
export interface Processor {
	readonly model: string;
	readonly flags: string;
	/** Twelve characters of leaf 0x40000000; null: no hypervisor bit. */
	readonly hypervisor: string | null;
	readonly vmx?: boolean;
	readonly svm?: boolean;
	/** Leaf 0x40000003 EBX: the privileges of a partition of Hyper-V. */
	readonly privileges?: number;
	/** Twelve characters of leaf 0x40000100, where a hypervisor keeps its own name behind another's face. */
	readonly second?: string;
}

const word = (text: string, at: number): number =>
	[0, 1, 2, 3].reduce((sum, place) => sum + (text.charCodeAt(at + place) || 0) * 256 ** place, 0);

/** The registers by leaf of a simulated processor. */
export function cpuidOf(processor: Processor): Record<string, CpuidRegisters> {
	const { hypervisor, vmx, svm, privileges, second } = processor;
	const none = { eax: 0, ebx: 0, ecx: 0, edx: 0 };
	const ecx = (vmx ? 1 << 5 : 0) + (hypervisor === null ? 0 : 2 ** 31);
	const named = (text = '') => {
		const padded = text.padEnd(12, '\0');
		return { ebx: word(padded, 0), ecx: word(padded, 4), edx: word(padded, 8) };
	};
	const highest = privileges === undefined ? 0x40000001 : 0x4000000b;
	return {
		'0x1': { ...none, ecx },
		'0x80000000': { ...none, eax: 0x80000008 },
		'0x80000001': { ...none, ecx: svm ? 4 : 0 },
		...(hypervisor === null ? {} : { '0x40000000': { eax: highest, ...named(hypervisor) } }),
		...(second === undefined ? {} : { '0x40000100': { eax: 0x40000101, ...named(second) } }),
		...(privileges === undefined ? {} : { '0x40000003': { ...none, ebx: privileges } }),
	};
}
