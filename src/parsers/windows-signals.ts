import { isJsonObject, type JsonObject } from '../model/is-json-object.ts';
import type { Signals } from '../model/signals.ts';
import { parseLooseText } from './loose-text.ts';
import { parsePrintedBuild } from './printed-build.ts';
import { parsePropertyList } from './property-list.ts';
import { parseRunningServices } from './running-services.ts';
import { parseWindowsFirmware } from './windows-firmware.ts';
import { parseWindowsStatement } from './windows-statement.ts';

/** Properties of one class: an object, the first of several, or a printed list. */
function propertiesIn(value: unknown): JsonObject {
	if (typeof value === 'string') return parsePropertyList(value);
	if (Array.isArray(value)) return propertiesIn(value[0]);
	return isJsonObject(value) ? value : {};
}

/** Of a BIOS and of a system, the maker is called the same: the BIOS's is kept under a name of its own. */
function ofClass(name: string, properties: JsonObject): JsonObject {
	const { Manufacturer, Version, ...others } = properties;
	if (name === 'Win32_BIOS') return { ...others, BiosManufacturer: Manufacturer };
	// A processor's maker, and a product's version, are no maker and no version of the machine.
	return /^Win32_(ComputerSystem|OperatingSystem)$/.test(name)
		? { ...others, ...(name === 'Win32_ComputerSystem' ? { Manufacturer } : { Version }) }
		: others;
}

const keys = [
	...['systeminfo', 'cim', 'getComputerInfo', 'registry', 'msinfo32', 'services'],
	...['features', 'bcdedit', 'dismHeader', 'wslStatus', 'wslVersionOutput', 'wslError', 'vbsText'],
];

/** The part of signals that only Windows gives; empty where none of it is there. */
export function parseWindowsSignals(
	inputs: JsonObject,
): Pick<Signals, 'windows' | 'windows_services' | 'dmi'> {
	if (keys.every((key) => inputs[key] === undefined)) return {};
	const classes = Object.entries(propertiesIn(inputs['cim']));
	const properties = Object.assign(
		{},
		...Object.values(propertiesIn(inputs['registry'])).filter(isJsonObject),
		propertiesIn(inputs['getComputerInfo']),
		...classes.map(([name, value]) => ofClass(name, propertiesIn(value))),
	) as JsonObject;
	const systeminfo = parseLooseText(inputs['systeminfo']);
	const language = parseLooseText(inputs['language']);
	const dmi = parseWindowsFirmware(properties, systeminfo);
	const msinfo32 = parseLooseText(inputs['msinfo32']);
	const stated = parseWindowsStatement({ systeminfo, msinfo32, properties, language });
	const dismHeader = parseLooseText(inputs['dismHeader']);
	const wslVersion = parseLooseText(inputs['wslVersionOutput']);
	const running = parseRunningServices(inputs['services']);
	return {
		windows: { ...stated, build: stated.build ?? parsePrintedBuild(dismHeader, wslVersion) },
		...(running ? { windows_services: running } : {}),
		...(dmi ? { dmi } : {}),
	};
}
