import type { HypervisorLeaf, HypervisorLeaves } from '../model/facts.ts';
import type { Machine } from '../model/machine.ts';
import type { CpuidRegisters } from '../model/machine-values.ts';
import { absent, observed, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';

// With enlightenments QEMU moves its own leaf to 0x40000100, and more can follow in steps of 0x100:
// https://www.qemu.org/docs/master/system/i386/hyperv.html
const firstLeaf = 0x40000000;
const places = [0, 0x100, 0x200, 0x300];

function vendorOf({ ebx, ecx, edx }: CpuidRegisters): string {
	const letters = [ebx, ecx, edx].flatMap((word) =>
		[0, 8, 16, 24].map((shift) => String.fromCharCode((word >>> shift) & 0xff)),
	);
	return letters.join('').replace(/\0+$/, '');
}

async function leafAt(machine: Machine, leaf: number): Promise<HypervisorLeaf | null> {
	const registers = valueIn(await machine.cpuid(leaf));
	if (registers === undefined) return null;
	const vendor = vendorOf(registers);
	// A processor answers a leaf that it does not have with other leaves' content: only text counts.
	return /^[ -~]{2,12}$/.test(vendor) ? { leaf, vendor, highestLeaf: registers.eax } : null;
}

// Bits 0 and 12 of leaf 0x40000003 EBX: only a root partition has both
// (https://learn.microsoft.com/virtualization/hyper-v-on-windows/tlfs/feature-discovery).
async function partitionOf(
	machine: Machine,
	leaves: readonly HypervisorLeaf[],
): Promise<HypervisorLeaves['partition']> {
	if (leaves[0]?.vendor !== 'Microsoft Hv' || leaves[0].highestLeaf < firstLeaf + 3) return null;
	const privileges = valueIn(await machine.cpuid(firstLeaf + 3))?.ebx;
	if (privileges === undefined) return null;
	return {
		createPartitions: (privileges & 1) !== 0,
		cpuManagement: (privileges & (1 << 12)) !== 0,
	};
}

/** Which hypervisors present themselves in CPUID; absent when the hypervisor bit is clear. */
export const hypervisorLeaves: Probe<'hypervisor-leaves'> = {
	fact: 'hypervisor-leaves',
	title: 'the name of the hypervisor in CPUID',
	appliesTo: ['linux', 'windows'],
	async observe(machine) {
		const basic = await machine.cpuid(1);
		if (basic.status !== 'observed') return withoutValue(basic, 'CPUID 0x40000000');
		if (basic.value.ecx >>> 31 === 0) return absent({ source: 'CPUID 1 ECX bit 31', excerpt: '0' });
		const found = await Promise.all(places.map((place) => leafAt(machine, firstLeaf + place)));
		const leaves = found.filter((leaf) => leaf !== null);
		const evidence = leaves.map(({ leaf, vendor }) => ({
			source: `CPUID 0x${leaf.toString(16)}`,
			excerpt: vendor,
		}));
		return observed({ leaves, partition: await partitionOf(machine, leaves) }, ...evidence);
	},
};
