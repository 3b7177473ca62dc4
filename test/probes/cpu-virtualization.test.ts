import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/model/observation.ts';
import { cpuVirtualization } from '../../src/probes/cpu-virtualization.ts';
import { answering, machineWith } from '../support/machine-with.ts';

const none = { eax: 0, ebx: 0, ecx: 0, edx: 0 };
const cpuinfo = (flags: string) => ({
	'/proc/cpuinfo': `vendor_id\t: AuthenticAMD\nflags\t\t: fpu lm ${flags}\n`,
});
const noCpuid: Reading<never> = { status: 'unobserved', reason: 'unsupported', detail: 'no koffi' };

describe('cpu-virtualization', () => {
	test('reads VMX, SVM and the hypervisor bit from CPUID', async () => {
		const machine = machineWith({
			cpuid: {
				'0x1': { ...none, ecx: 0x80000020 },
				'0x80000000': { ...none, eax: 0x80000008 },
				'0x80000001': { ...none, ecx: 4 },
			},
		});
		expect(await cpuVirtualization.observe(machine)).toMatchObject({
			value: { vmx: true, svm: true, hypervisorBit: true, readFrom: 'cpuid', kernelListsIt: null },
		});
	});

	test('does not ask for a leaf that the processor does not have', async () => {
		const machine = machineWith({
			cpuid: { '0x1': none, '0x80000000': none, '0x80000001': { ...none, ecx: 4 } },
		});
		expect(await cpuVirtualization.observe(machine)).toMatchObject({ value: { svm: false } });
	});

	test('notes that the kernel does not list what CPUID shows', async () => {
		const machine = machineWith({
			files: cpuinfo('hypervisor'),
			cpuid: { '0x1': { ...none, ecx: 0x20 } },
		});
		expect(await cpuVirtualization.observe(machine)).toMatchObject({
			value: { vmx: true, kernelListsIt: false },
		});
	});

	test("falls back to the kernel's flags", async () => {
		const machine = answering(machineWith({ files: cpuinfo('svm') }), 'cpuid', noCpuid);
		expect(await cpuVirtualization.observe(machine)).toMatchObject({
			value: { svm: true, vmx: false, readFrom: 'cpuinfo', kernelListsIt: true },
		});
	});

	test('is open, not "no", where neither can be read', async () => {
		const machine = answering(machineWith({}), 'cpuid', noCpuid);
		expect(await cpuVirtualization.observe(machine)).toMatchObject({
			status: 'unobserved',
			reason: 'unsupported',
		});
	});
});
