import { describe, expect, test } from 'vitest';
import { signalFacts } from '../../src/derive/signal-facts.ts';
import { signalsFromFacts } from '../../src/derive/signals-from-facts.ts';
import type { Signals } from '../../src/model/signals.ts';
import { inputsOf } from '../../src/pipeline/inputs-of.ts';
import { factsOf, type Told } from '../support/judged.ts';

function signals(told: Told): Signals {
	const inputs = inputsOf({ needs: [], uses: signalFacts }, factsOf(told));
	return signalsFromFacts(inputs.missing === null ? (inputs.facts as never) : ({} as never));
}

const leaf = (vendor: string) => ({ leaf: 0x40000000, vendor, highestLeaf: 0x40000001 });

describe('signalsFromFacts', () => {
	test('says nothing of what was not observed: unread flags are no empty list', () => {
		expect(signals({})).toEqual({ files: {} });
	});

	test('tells a machine without DMI from DMI that nobody could read', () => {
		expect(signals({ dmi: null }).dmi).toEqual({});
		expect(signals({ dmi: { unseen: 'access-denied' } }).dmi).toBeUndefined();
	});

	test('adds the SMBIOS bit to the firmware, set or not, only where it was read', () => {
		const dmi = { sys_vendor: 'QEMU' };
		expect(signals({ dmi }).dmi).toEqual(dmi);
		expect(signals({ dmi, 'smbios-vm-bit': true }).dmi).toEqual({ ...dmi, smbios_vm_bit: '1' });
		expect(signals({ dmi, 'smbios-vm-bit': false }).dmi).toEqual({ ...dmi, smbios_vm_bit: '0' });
	});

	test('lists the flags that are set', () => {
		const flags = (vmx: boolean, svm: boolean, hypervisorBit: boolean) =>
			signals({
				'cpu-virtualization': {
					vmx,
					svm,
					hypervisorBit,
					readFrom: 'cpuid',
					kernelListsIt: null,
				},
			}).cpuinfo_flags;
		expect(flags(false, false, false)).toEqual([]);
		expect(flags(true, false, true)).toEqual(['vmx', 'hypervisor']);
		expect(flags(false, true, false)).toEqual(['svm']);
	});

	test('hands over the first leaf, the second, and the privileges of a Hyper-V partition', () => {
		expect(
			signals({
				'hypervisor-leaves': {
					leaves: [leaf('Microsoft Hv'), leaf('KVMKVMKVM')],
					partition: { createPartitions: true, cpuManagement: true },
				},
			}),
		).toEqual({
			hypervisor_cpuid_vendor: 'Microsoft Hv',
			cpuid: { '0x40000100.vendor': 'KVMKVMKVM', '0x40000003.ebx': '0x1001' },
			files: {},
		});
		expect(signals({ 'hypervisor-leaves': { leaves: [], partition: null } })).toEqual({
			cpuid: {},
			files: {},
		});
	});

	test('hands over marks, kernel name, WSL, ACPI tables and architecture', () => {
		expect(
			signals({
				'container-markers': { '/.dockerenv': '@absent' },
				kernel: { release: '6.1.0' },
				wsl: { version: 2 },
				'acpi-tables': [
					{ signature: 'FACP', oemId: 'FIRECK', oemTableId: 'FCVMFADT', hypervisorVendor: null },
				],
				cpu: { architecture: 'x86_64', vendor: null, model: null, flags: null },
			}),
		).toEqual({
			arch: 'x86_64',
			files: {
				'/.dockerenv': '@absent',
				'/proc/sys/kernel/osrelease': '6.1.0',
				'/proc/sys/fs/binfmt_misc/WSLInterop': '@exists',
			},
			acpi: { FACP: 'FIRECK' },
		});
	});

	test('does not mention WSL where it is known not to be there', () => {
		expect(signals({ wsl: null }).files).toEqual({});
	});
});
