import type { JsonObject } from '../model/is-json-object.ts';
import type { Signals } from '../model/signals.ts';
import { parseCpuidRegisters } from './cpuid-registers.ts';
import { parseLooseText } from './loose-text.ts';

type ProcessorSignals = Pick<
	Signals,
	'cpuid' | 'cpuinfo_flags' | 'cpuinfo_flags_known' | 'hypervisor_cpuid_vendor'
>;

const watched = ['vmx', 'svm', 'hypervisor'];

// flags		: fpu vme de pse tsc msr
function listed(cpuinfo: string | undefined): readonly string[] | undefined {
	const flags = /^flags\s*:(.*)$/m.exec(cpuinfo ?? '')?.[1]?.split(/\s+/);
	return flags?.filter((flag) => watched.includes(flag));
}

function registers(value: unknown): ReturnType<typeof parseCpuidRegisters> {
	const named = typeof value === 'object' && value !== null ? Object.entries(value) : [];
	return parseCpuidRegisters(
		Object.fromEntries(named.map(([name, one]) => [name, parseLooseText(one) ?? ''])),
	);
}

/**
 * What inputs of `identify` say of the processor: flags that are named, else those that CPUID registers
 * or a copy of `/proc/cpuinfo` show.
 */
export function parseProcessorFlags(inputs: JsonObject, cpuinfo?: string): ProcessorSignals {
	const named = parseLooseText(inputs['cpuinfo_flags'])?.split(/[\s,]+/);
	const { flags: read, ...rest } = registers(inputs['cpuid']);
	const complete = read ?? listed(cpuinfo);
	const seen = named ?? complete;
	const given = parseLooseText(inputs['hypervisor_cpuid_vendor']);
	const vendor = given?.replace(/\0+$/, '') ?? rest.hypervisor_cpuid_vendor;
	return {
		...rest,
		...(vendor === undefined ? {} : { hypervisor_cpuid_vendor: vendor }),
		...(seen === undefined ? {} : { cpuinfo_flags: seen.filter((flag) => flag !== '') }),
		cpuinfo_flags_known:
			named === undefined ? complete !== undefined : inputs['cpuinfo_flags_known'] === true,
	};
}
