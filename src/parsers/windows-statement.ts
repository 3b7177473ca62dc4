import { requirementWords } from '../knowledge/requirement-words.ts';
import type { WindowsStatement } from '../model/windows-statement.ts';
import { parseHyperVSection } from './hyper-v-section.ts';
import { parseMsinfo32 } from './msinfo32.ts';

/** What is known of a Windows machine: a text of `systeminfo`, and properties by name of whatever class. */
export interface WindowsInputs {
	readonly systeminfo?: string | undefined;
	readonly msinfo32?: string | undefined;
	readonly properties: Readonly<Record<string, unknown>>;
	readonly language?: string | undefined;
}

const unstated: WindowsStatement = {
	...{ build: null, editionClass: null, hypervisorPresent: null },
	...{ virtualizationFirmwareEnabled: null, vmMonitorModeExtensions: null, slat: null },
	...{ dataExecutionPrevention: null, lang: null },
};

function flag(value: unknown): boolean | null {
	if (typeof value === 'boolean') return value;
	// Of several processors the first counts.
	if (Array.isArray(value)) return flag(value[0]);
	return typeof value === 'string' && /^(true|false)$/i.test(value.trim())
		? value.trim().toLowerCase() === 'true'
		: null;
}

function classOf(edition: unknown): WindowsStatement['editionClass'] {
	if (typeof edition !== 'string') return null;
	if (/^Server(?!Rdsh)/.test(edition)) return 'server';
	if (/^Core/.test(edition)) return 'home';
	if (/^Professional/.test(edition)) return 'pro';
	if (/^Education/.test(edition)) return 'education';
	return /^(Enterprise|IoTEnterprise|ServerRdsh)/.test(edition) ? 'enterprise' : null;
}

/** A build in a version, `10.0.19045` or `6.1.7601`, or alone. */
function buildIn(value: unknown): number | null {
	if (typeof value === 'number') return Number.isInteger(value) ? value : null;
	if (typeof value !== 'string') return null;
	// OS Version:                10.0.19045 N/A Build 19045
	const [, build] = /\b(?:10\.0|6\.[0-3])\.(\d{4,5})\b/.exec(value) ?? [];
	// WindowsBuildLabEx: 14393.693.amd64fre.rs1_release.161220-1747
	const [, lab] = /^\s*(\d{4,5})(?:\.\d+\.\w+fre\b|\s*$)/.exec(value) ?? [];
	return build === undefined && lab === undefined ? null : Number(build ?? lab);
}

function fromProperties(properties: WindowsInputs['properties']): WindowsStatement {
	const first = <T>(read: (value: unknown) => T | null, ...names: string[]): T | null =>
		names.map((name) => read(properties[name])).find((value) => value !== null) ?? null;
	const requirement = 'HyperVRequirement';
	return {
		...unstated,
		build: first(
			buildIn,
			...['BuildNumber', 'OsBuildNumber', 'CurrentBuildNumber', 'Version', 'OsVersion'],
			...['WindowsBuildLabEx', 'BuildLabEx'],
		),
		editionClass: first(classOf, 'EditionID', 'WindowsEditionId'),
		hypervisorPresent: first(flag, 'HypervisorPresent', 'HyperVisorPresent'),
		virtualizationFirmwareEnabled: first(
			flag,
			...['VirtualizationFirmwareEnabled', `${requirement}VirtualizationFirmwareEnabled`],
		),
		vmMonitorModeExtensions: first(
			flag,
			...['VMMonitorModeExtensions', `${requirement}VMMonitorModeExtensions`],
		),
		slat: first(
			flag,
			...['SecondLevelAddressTranslationExtensions', `${requirement}SecondLevelAddressTranslation`],
		),
		dataExecutionPrevention: first(
			flag,
			...['DataExecutionPrevention_Available', `${requirement}DataExecutionPreventionAvailable`],
		),
	};
}

/** What a Windows machine states; properties win over the text, and nothing is guessed. */
export function parseWindowsStatement(inputs: WindowsInputs): WindowsStatement {
	const { systeminfo = '', msinfo32 = '', properties, language } = inputs;
	const told = fromProperties(properties);
	const section = parseHyperVSection(systeminfo);
	const lower = systeminfo.toLowerCase();
	const spoken = requirementWords.find(({ detected }) => lower.includes(detected))?.lang;
	const text: WindowsStatement = {
		...unstated,
		...section,
		...parseMsinfo32(msinfo32),
		build: buildIn(systeminfo) ?? buildIn(msinfo32),
		lang: language ?? spoken ?? null,
	};
	const both = Object.keys(unstated).map((key) => {
		const name = key as keyof WindowsStatement;
		return [name, told[name] ?? text[name]];
	});
	return Object.fromEntries(both) as unknown as WindowsStatement;
}
