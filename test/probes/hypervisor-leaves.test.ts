import { describe, expect, test } from 'vitest';
import type { CpuidRegisters } from '../../src/model/machine-values.ts';
import { hypervisorLeaves } from '../../src/probes/hypervisor-leaves.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

const none = { eax: 0, ebx: 0, ecx: 0, edx: 0 };
const present = { '0x1': { ...none, ecx: 2 ** 31 } };

function vendor(text: string, eax = 0x40000006): CpuidRegisters {
	const bytes = new TextEncoder().encode(text.padEnd(12, '\0'));
	const view = new DataView(bytes.buffer);
	const word = (at: number): number => view.getUint32(at, true);
	return { eax, ebx: word(0), ecx: word(4), edx: word(8) };
}

describe('hypervisor-leaves', () => {
	test('names every hypervisor that presents itself', async () => {
		const cpuid = {
			...present,
			'0x40000000': vendor('Microsoft Hv'),
			'0x40000100': vendor('KVMKVMKVM'),
		};
		expect(await hypervisorLeaves.observe(machineWith({ cpuid }))).toMatchObject({
			value: {
				leaves: [
					{ leaf: 0x40000000, vendor: 'Microsoft Hv' },
					{ leaf: 0x40000100, vendor: 'KVMKVMKVM' },
				],
				partition: { createPartitions: false, cpuManagement: false },
			},
		});
	});

	test('keeps trailing blanks: bhyve has one', async () => {
		const cpuid = { ...present, '0x40000000': vendor('bhyve bhyve ') };
		expect(await hypervisorLeaves.observe(machineWith({ cpuid }))).toMatchObject({
			value: { leaves: [{ vendor: 'bhyve bhyve ' }] },
		});
	});

	test('reads the privileges of a root partition', async () => {
		const cpuid = {
			...present,
			'0x40000000': vendor('Microsoft Hv'),
			'0x40000003': { ...none, ebx: 0x002bb9ff },
		};
		expect(await hypervisorLeaves.observe(machineWith({ cpuid }))).toMatchObject({
			value: { partition: { createPartitions: true, cpuManagement: true } },
		});
	});

	test('takes bytes that are no text for no hypervisor', async () => {
		const cpuid = { ...present, '0x40000000': { eax: 7, ebx: 0x00000340, ecx: 0x340, edx: 0 } };
		expect(await hypervisorLeaves.observe(machineWith({ cpuid }))).toMatchObject({
			value: { leaves: [] },
		});
	});

	test('is known to be absent where the bit is clear, and open where CPUID cannot be read', async () => {
		expect(await hypervisorLeaves.observe(machineWith({}))).toMatchObject({ status: 'absent' });
		const closed = answering(machineWith({}), 'cpuid', denied);
		expect(await hypervisorLeaves.observe(closed)).toMatchObject({ status: 'unobserved' });
	});
});
