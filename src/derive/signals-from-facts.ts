import type { Used } from '../model/facts.ts';
import { valueIn } from '../model/observation.ts';
import type { Signals } from '../model/signals.ts';
import type { signalFacts } from './signal-facts.ts';

type SignalFacts = Used<(typeof signalFacts)[number]>;

function dmiSignals(facts: SignalFacts): Pick<Signals, 'dmi'> {
	const bit = valueIn(facts['smbios-vm-bit']);
	const fields = facts.dmi.status === 'absent' ? {} : valueIn(facts.dmi);
	if (fields === undefined) return {};
	return { dmi: bit === undefined ? fields : { ...fields, smbios_vm_bit: bit ? '1' : '0' } };
}

function flagSignals(facts: SignalFacts): Pick<Signals, 'cpuinfo_flags'> {
	const seen = valueIn(facts['cpu-virtualization']);
	if (seen === undefined) return {};
	const flags = [seen.vmx && 'vmx', seen.svm && 'svm', seen.hypervisorBit && 'hypervisor'].filter(
		(flag) => flag !== false,
	);
	return { cpuinfo_flags: flags };
}

function leafSignals(facts: SignalFacts): Pick<Signals, 'hypervisor_cpuid_vendor' | 'cpuid'> {
	const seen = valueIn(facts['hypervisor-leaves']);
	if (seen === undefined) return {};
	const [first, second] = seen.leaves;
	const { partition } = seen;
	const privileges = partition
		? (partition.createPartitions ? 1 : 0) | (partition.cpuManagement ? 0x1000 : 0)
		: null;
	return {
		...(first ? { hypervisor_cpuid_vendor: first.vendor } : {}),
		cpuid: {
			...(second ? { '0x40000100.vendor': second.vendor } : {}),
			...(privileges === null ? {} : { '0x40000003.ebx': `0x${privileges.toString(16)}` }),
		},
	};
}

function fileSignals(facts: SignalFacts): Pick<Signals, 'files'> {
	const release = valueIn(facts.kernel)?.release;
	return {
		files: {
			...valueIn(facts['container-markers']),
			...(release === undefined ? {} : { '/proc/sys/kernel/osrelease': release }),
			...(valueIn(facts.wsl) ? { '/proc/sys/fs/binfmt_misc/WSLInterop': '@exists' } : {}),
		},
	};
}

function acpiSignals(facts: SignalFacts): Pick<Signals, 'acpi'> {
	const tables = valueIn(facts['acpi-tables']);
	if (tables === undefined) return {};
	return { acpi: Object.fromEntries(tables.map(({ signature, oemId }) => [signature, oemId])) };
}

/** What the facts of one run say in the spelling of `identify`; what was not observed stays away. */
export function signalsFromFacts(facts: SignalFacts): Signals {
	const arch = valueIn(facts.cpu)?.architecture;
	return {
		...(arch ? { arch } : {}),
		...dmiSignals(facts),
		...flagSignals(facts),
		...leafSignals(facts),
		...fileSignals(facts),
		...acpiSignals(facts),
	};
}
