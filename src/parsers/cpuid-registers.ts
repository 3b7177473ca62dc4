/** CPUID as named registers, and what can be read off them. */
export interface CpuidRegisters {
	/** Register by `leaf.register`: `0x40000003.ebx` -> `0x2bb9ff`, and `0x40000100.vendor`. */
	readonly cpuid: Readonly<Record<string, string>>;
	readonly hypervisor_cpuid_vendor?: string;
	/** Of vmx, svm and hypervisor those that are set; missing where their leaves are not all there. */
	readonly flags?: readonly string[];
}

// 0x40000000.ebx, 40000000.EBX, 0x1.ecx
function canonical(name: string): string | null {
	const [, leaf, register] = /^(?:0x)?([0-9a-f]+)[._]([a-z]+)$/i.exec(name) ?? [];
	return leaf && register
		? `0x${Number.parseInt(leaf, 16).toString(16)}.${register.toLowerCase()}`
		: null;
}

const word = (text: string | undefined): number =>
	text === undefined ? 0 : Number.parseInt(text.replace(/^0x/i, ''), 16) >>> 0;

function vendorAt(registers: Readonly<Record<string, string>>, leaf: string): string | undefined {
	const parts = ['ebx', 'ecx', 'edx'].map((register) => registers[`${leaf}.${register}`]);
	if (parts.includes(undefined)) return undefined;
	const letters = parts.flatMap((part) =>
		[0, 8, 16, 24].map((shift) => (word(part) >>> shift) & 255),
	);
	return String.fromCharCode(...letters).replace(/\0+$/, '');
}

function flagsIn(registers: Readonly<Record<string, string>>): readonly string[] | undefined {
	const [first, extended] = [registers['0x1.ecx'], registers['0x80000001.ecx']];
	if (first === undefined || extended === undefined) return undefined;
	const set: readonly (readonly [string, boolean])[] = [
		['vmx', (word(first) & (1 << 5)) !== 0],
		['svm', (word(extended) & (1 << 2)) !== 0],
		['hypervisor', word(first) >>> 31 === 1],
	];
	return set.filter(([, isSet]) => isSet).map(([flag]) => flag);
}

/** Registers in one spelling, with the vendors of the hypervisor leaves and the flags that they show. */
export function parseCpuidRegisters(named: Readonly<Record<string, string>>): CpuidRegisters {
	const registers: Record<string, string> = {};
	for (const [name, value] of Object.entries(named)) {
		const key = canonical(name);
		if (key !== null)
			registers[key] = key.endsWith('.vendor') ? value : `0x${word(value).toString(16)}`;
	}
	const [first, second] = [vendorAt(registers, '0x40000000'), vendorAt(registers, '0x40000100')];
	const flags = flagsIn(registers);
	return {
		cpuid: { ...registers, ...(second ? { '0x40000100.vendor': second } : {}) },
		...(first === undefined ? {} : { hypervisor_cpuid_vendor: first }),
		...(flags === undefined ? {} : { flags }),
	};
}
