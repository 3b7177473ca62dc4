import type { TextValue } from '../model/loose-texts.ts';
import type { Signals } from '../model/signals.ts';
import type { WindowsStatement } from '../model/windows-statement.ts';

type Claims = ReadonlyMap<string, TextValue>;

const statements = [
	...(['hypervisorPresent', 'virtualizationFirmwareEnabled', 'vmMonitorModeExtensions'] as const),
	...(['slat', 'dataExecutionPrevention'] as const),
];

function windowsIn(claims: Claims): Pick<Signals, 'windows' | 'windows_services'> {
	const flag = (about: string): boolean | null => {
		const value = claims.get(about);
		return typeof value === 'boolean' ? value : null;
	};
	const told = statements.map((name) => [name, flag(name)] as const);
	const running = [...claims.keys()].flatMap((about) =>
		about.startsWith('runs.') ? [about.slice('runs.'.length)] : [],
	);
	const isTold = told.some(([, value]) => value !== null);
	return {
		...(isTold
			? {
					windows: {
						...{ build: null, editionClass: null, lang: null },
						...Object.fromEntries(told),
					} as WindowsStatement,
				}
			: {}),
		...(running.length > 0 ? { windows_services: running } : {}),
	};
}

// In the words of the programs that printed them, as signals hold them.
function printedIn(
	claims: Claims,
): Pick<Signals, 'lscpu' | 'vulnerabilities' | 'dmesg' | 'systemd_detect_virt' | 'virt_what'> {
	const text = (about: string): string => String(claims.get(about) ?? '');
	const firmware = text('kernel-log.firmware');
	const detected = text('kernel-log.hypervisor');
	const dmesg = [
		...(firmware ? [`DMI: ${firmware}`] : []),
		...(detected ? [`Hypervisor detected: ${detected}`] : []),
		...(text('kernel-log.nesting') ? [text('kernel-log.nesting')] : []),
	];
	const lscpu = [
		...(text('lscpu.hypervisor') ? [`Hypervisor vendor: ${text('lscpu.hypervisor')}`] : []),
		...(text('lscpu.virtualization') ? [`Virtualization: ${text('lscpu.virtualization')}`] : []),
	];
	return {
		...(lscpu.length > 0 ? { lscpu: lscpu.join('\n') } : {}),
		...(text('lscpu.itlb') ? { vulnerabilities: text('lscpu.itlb') } : {}),
		...(dmesg.length > 0 ? { dmesg: dmesg.join('\n') } : {}),
		...(text('detect-virt') ? { systemd_detect_virt: text('detect-virt') } : {}),
		...(text('virt-what') ? { virt_what: text('virt-what') } : {}),
	};
}

/** The firmware's words and the processor's flags, as `identify` takes them. */
function measuredIn(
	claims: Claims,
): Pick<Signals, 'dmi' | 'cpuinfo_flags' | 'cpu_model' | 'cpu_vendor'> {
	const dmi = [...claims].flatMap(([about, value]) =>
		about.startsWith('dmi.') ? [[about.slice('dmi.'.length), String(value)] as const] : [],
	);
	const bit = claims.get('vmBit');
	const names = ['vmx', 'svm', 'hypervisor'];
	const flags = names.filter((name) => claims.get(`flag.${name}`) === true);
	const isKnown = names.every((name) => claims.has(`flag.${name}`));
	const [model, vendor] = [claims.get('cpu.model'), claims.get('cpu.vendor')];
	return {
		...(dmi.length > 0
			? {
					dmi: {
						...Object.fromEntries(dmi),
						...(bit === undefined ? {} : { smbios_vm_bit: bit ? '1' : '0' }),
					},
				}
			: {}),
		...(isKnown ? { cpuinfo_flags: flags } : {}),
		...(typeof model === 'string' ? { cpu_model: model } : {}),
		...(typeof vendor === 'string' ? { cpu_vendor: vendor } : {}),
	};
}

/** What texts claim, in the spelling of `identify`. */
export function signalsFromClaims(claims: Claims): Signals {
	return { ...windowsIn(claims), ...printedIn(claims), ...measuredIn(claims) };
}
