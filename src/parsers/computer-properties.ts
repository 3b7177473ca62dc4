import { parsePropertyList } from './property-list.ts';

const wanted = new Set([
	...['CsManufacturer', 'CsModel', 'CsName', 'OsName', 'CsSystemType'],
	...['OsBuildNumber', 'OsVersion', 'WindowsBuildLabEx', 'BuildLabEx', 'BuildNumber'],
	...['CurrentBuildNumber', 'EditionID', 'WindowsEditionId', 'UBR'],
	...['HypervisorPresent', 'HyperVisorPresent', 'VirtualizationFirmwareEnabled'],
	...['VMMonitorModeExtensions', 'SecondLevelAddressTranslationExtensions'],
	...['HyperVRequirementVirtualizationFirmwareEnabled', 'HyperVRequirementVMMonitorModeExtensions'],
	'HyperVRequirementSecondLevelAddressTranslation',
	'HyperVRequirementDataExecutionPreventionAvailable',
	...['DataExecutionPrevention_Available', 'SMBIOSBIOSVersion'],
]);
// Names that only PowerShell prints; the others occur in ordinary texts, too.
const telling =
	/^\s*"?(?:Cs[A-Z]\w+|Os[A-Z]\w+|Hyper[Vv]\w+|Windows[A-Z]\w+|SMBIOSBIOSVersion|VirtualizationFirmwareEnabled|VMMonitorModeExtensions)"?\s*:/m;

/**
 * Maker and model from a list of one class, which several classes call the same. What it is of is told by the property
 * that only Win32_ComputerSystem has, or Win32_BIOS.
 */
function namesIn(text: string): readonly (readonly [string, string])[] {
	const makers = [...text.matchAll(/^\s*"?Manufacturer"?\s*:\s*"?(\S[^"\r\n]*?)"?,?\s*$/gm)];
	const [only] = makers.map(([, maker = '']) => maker);
	if (only === undefined || makers.length > 1) return [];
	const model = /^\s*"?Model"?\s*:\s*"?(\S[^"\r\n]*?)"?,?\s*$/m.exec(text)?.[1];
	if (/^\s*"?Hyper[Vv]isorPresent"?\s*:/m.test(text)) {
		return [['CsManufacturer', only], ...(model ? [['CsModel', model] as const] : [])];
	}
	return /^\s*"?SMBIOSBIOSVersion"?\s*:/m.test(text) ? [['BiosManufacturer', only]] : [];
}

/** Properties that tell of a Windows machine, from lists and JSON of Get-ComputerInfo and of CIM; null: none of them. */
export function parseComputerProperties(text: string): Readonly<Record<string, string>> | null {
	if (!telling.test(text)) return null;
	const properties = Object.entries(parsePropertyList(text)).flatMap(([name, value]) =>
		wanted.has(name) ? [[name, value.replace(/^"(.*)"$/, '$1')] as const] : [],
	);
	const all = [...properties, ...namesIn(text)];
	return all.length === 0 ? null : Object.fromEntries(all);
}
