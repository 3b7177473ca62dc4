import { requirementWords } from '../knowledge/requirement-words.ts';
import type { TextClaim, TextKind } from '../model/loose-texts.ts';
import type { WindowsStatement } from '../model/windows-statement.ts';
import { parseBootEntry } from '../parsers/boot-entry.ts';
import { parseComputerProperties } from '../parsers/computer-properties.ts';
import { parseDockerLogHead } from '../parsers/docker-log-head.ts';
import { parseFeatureListing } from '../parsers/feature-listing.ts';
import { parseHyperVSection } from '../parsers/hyper-v-section.ts';
import { parseMsinfoFile } from '../parsers/msinfo-file.ts';
import { parseMsinfo32 } from '../parsers/msinfo32.ts';
import { parsePrintedBuild } from '../parsers/printed-build.ts';
import { parseRunningServices } from '../parsers/running-services.ts';
import { parseSysteminfo, type Systeminfo } from '../parsers/systeminfo.ts';
import { parseWindowsName } from '../parsers/windows-name.ts';
import { parseWindowsStatement } from '../parsers/windows-statement.ts';
import { statedClaims } from './stated-claims.ts';

interface Found {
	readonly kinds: readonly TextKind[];
	readonly claims: readonly TextClaim[];
}

const mostBootLetters = 65_536;
const nothing: Found = { kinds: [], claims: [] };

const statedBy = ({ lang: _, editionClass: __, ...statement }: Partial<WindowsStatement>) =>
	statedClaims(statement);

const computerName = (written: string | null | undefined): string | null =>
	written && /^[\w-]{1,15}$/.test(written) ? written : null;

// A Windows of 32 bits calls the same processor x86 Family: Intel64 Family 6 Model 42 Stepping 7 GenuineIntel ~3401 Mhz
function architectureOf(found: Systeminfo | null): Systeminfo['architecture'] {
	const [, word] = /^(Intel64|EM64T|AMD64|x86) Family /.exec(found?.processor ?? '') ?? [];
	const told = word === undefined ? null : word === 'x86' ? 'x86' : 'x64';
	return found?.architecture ?? told;
}

function ofSummary(text: string): Found {
	const section = parseHyperVSection(text);
	const found = parseSysteminfo(text);
	if (section === null && found === null) return nothing;
	const name = parseWindowsName(found?.name ?? '');
	return {
		kinds: ['systeminfo'],
		claims: [
			...statedBy(section ?? {}),
			...statedClaims({
				...{ computer: computerName(found?.computer), build: found?.build, ...name },
				...{ architecture: architectureOf(found), processor: found?.processor },
				...{ 'dmi.sys_vendor': found?.manufacturer, 'dmi.product_name': found?.model },
				mebibytes: found?.totalMebibytes,
			}),
		],
	};
}

// A report of msinfo32 has a tab between names and values, and no line of its own for amounts that other tables lack.
function ofReport(written: string): Found {
	const text = parseMsinfoFile(written) ?? written;
	if (!/^[^\t\n]{2,80}\t+\S/m.test(text) && parseMsinfo32(text) === null) return nothing;
	const answers = parseMsinfo32(text);
	const found = parseSysteminfo(text.replace(/\t+/g, ': '));
	if (answers === null && found === null) return nothing;
	const lower = text.toLowerCase();
	const isDetected = requirementWords.some(({ detected }) => lower.includes(detected));
	return {
		kinds: ['msinfo32'],
		claims: [
			...statedBy(answers ?? (isDetected ? { hypervisorPresent: true } : {})),
			...statedClaims({
				...{ build: found?.build, ...parseWindowsName(found?.name ?? '') },
				architecture: found?.architecture,
				...{ 'dmi.sys_vendor': found?.manufacturer, 'dmi.product_name': found?.model },
			}),
		],
	};
}

function ofProperties(text: string): Found {
	const properties = parseComputerProperties(text);
	if (properties === null) return nothing;
	const { OsName = '', CsSystemType, EditionID, WindowsEditionId, UBR } = properties;
	const named = parseWindowsName(OsName);
	return {
		kinds: ['computer-properties'],
		claims: [
			...statedBy(parseWindowsStatement({ properties })),
			...statedClaims({
				computer: computerName(properties['CsName']),
				kind: named?.kind,
				edition: EditionID ?? WindowsEditionId ?? named?.edition,
				revision: /^\d{1,6}$/.test(UBR ?? '') ? Number(UBR) : null,
				architecture: /^(x64|arm64|x86)-based /i.exec(CsSystemType ?? '')?.[1]?.toLowerCase(),
				...{ 'dmi.sys_vendor': properties['CsManufacturer'] },
				...{ 'dmi.product_name': properties['CsModel'] },
				...{ 'dmi.bios_vendor': properties['BiosManufacturer'] },
				...{ 'dmi.bios_version': properties['SMBIOSBIOSVersion'] },
			}),
		],
	};
}

function ofFeatures(text: string): Found {
	const listed = parseFeatureListing(text);
	if (listed === null) return nothing;
	const claims = Object.entries(listed)
		.filter(([, state]) => state !== 'unknown')
		.map(([name, value]) => ({ about: `feature.${name}`, value }));
	return { kinds: ['windows-features'], claims };
}

function ofBoot(text: string): Found {
	// A boot menu is short, and its parser looks back and forth.
	if (text.length > mostBootLetters) return nothing;
	if (!/^\s*(?:hypervisorlaunchtype|osdevice|systemroot|bootmgr)\s{2,}\S/m.test(text))
		return nothing;
	const options = parseBootEntry(text);
	const claims =
		options === null ? [] : statedClaims({ launchType: options.launchType ?? 'not set' });
	return { kinds: ['bcdedit'], claims };
}

// Microsoft Windows [Version 6.1.7601], as `ver` and every prompt prints it; a container prints its own.
function ofPrompt(text: string): Found {
	const [, build, revision] =
		/Microsoft Windows \[[^\]\d\n]{0,20}(?:10\.0|6\.[0-3])\.(\d{4,5})(?:\.(\d{1,6}))?\]/.exec(
			text,
		) ?? [];
	if (build === undefined || /\bdocker(?:\.exe)? (?:container )?(?:run|exec)\b/.test(text))
		return nothing;
	const claims = statedClaims({
		build: Number(build),
		revision: revision ? Number(revision) : null,
	});
	return { kinds: ['windows-ver'], claims };
}

function ofPrintedBuild(text: string, known: readonly TextKind[]): Found {
	if (known.includes('wsl-status')) {
		return { kinds: [], claims: statedClaims({ build: parsePrintedBuild('', text) }) };
	}
	const build = text.length < 65_536 ? parsePrintedBuild(text) : null;
	return build === null ? nothing : { kinds: ['dism-heading'], claims: statedClaims({ build }) };
}

function ofServices(text: string, known: readonly TextKind[]): Found {
	if (!known.includes('services')) return nothing;
	const running = parseRunningServices(text) ?? [];
	return { kinds: [], claims: running.map((name) => ({ about: `runs.${name}`, value: true })) };
}

function ofDockerLog(text: string): Found {
	const head = parseDockerLogHead(text);
	if (head === null) return nothing;
	const { product, version, folder, name, edition, build } = head;
	const claims = statedClaims({
		...{ 'docker.product': product, 'docker.version': version, 'docker.folder': folder },
		...{ build, edition, kind: parseWindowsName(name ?? '')?.kind },
	});
	return { kinds: ['docker-log'], claims };
}

/** What a text says of a Windows machine. `known`: the kinds that its words told already. */
export function windowsTextClaims(text: string, known: readonly TextKind[]): Found {
	const found = [
		...[ofSummary(text), ofReport(text), ofProperties(text), ofFeatures(text), ofBoot(text)],
		...[ofPrompt(text), ofPrintedBuild(text, known), ofServices(text, known), ofDockerLog(text)],
	];
	return {
		kinds: found.flatMap(({ kinds }) => kinds),
		claims: found.flatMap(({ claims }) => claims),
	};
}
