import { detectorWords } from '../knowledge/detector-words.ts';
import type { Cpu } from '../model/facts.ts';
import type { TextClaim, TextKind } from '../model/loose-texts.ts';
import { parseCpuinfo } from '../parsers/cpuinfo.ts';
import { parseFirmwarePrintout } from '../parsers/firmware-printout.ts';
import { parseKernelLine } from '../parsers/kernel-line.ts';
import { parseLscpu } from '../parsers/lscpu.ts';
import { parseMeminfo } from '../parsers/meminfo.ts';
import { parseOsRelease } from '../parsers/os-release.ts';
import { statedClaims } from './stated-claims.ts';

interface Found {
	readonly kinds: readonly TextKind[];
	readonly claims: readonly TextClaim[];
	readonly isKept?: boolean;
}

const nothing: Found = { kinds: [], claims: [] };

const ofCpu = ({ architecture, vendor, model, flags }: Cpu): readonly TextClaim[] =>
	statedClaims({
		...{ 'cpu.architecture': architecture, 'cpu.vendor': vendor, 'cpu.model': model },
		...{ 'flag.vmx': flags?.vmx, 'flag.svm': flags?.svm, 'flag.hypervisor': flags?.hypervisor },
	});

function ofProcessor(text: string): Found {
	const listed = parseLscpu(text);
	if (listed !== null) {
		const line = (label: string): string | undefined =>
			new RegExp(`^[ \\t]*${label}:[ \\t]*(\\S.*?)[ \\t]*\\r?$`, 'm').exec(text)?.[1];
		const claims = statedClaims({
			'lscpu.hypervisor': line('Hypervisor vendor'),
			'lscpu.virtualization': line('Virtualization'),
			'lscpu.itlb': line('(?:Vulnerability )?Itlb multihit'),
		});
		return { kinds: ['lscpu'], claims: [...ofCpu(listed), ...claims] };
	}
	if (!/^(?:processor|flags|Features|vendor_id)\s*:/m.test(text)) return nothing;
	const cpu = parseCpuinfo(
		text.slice(text.search(/^(?:processor|vendor_id|model name|flags)\s*:/m)),
	);
	return cpu === null ? nothing : { kinds: ['cpuinfo'], claims: ofCpu(cpu) };
}

function ofFirmware(text: string): Found {
	const printed = parseFirmwarePrintout(text);
	if (printed === null) return nothing;
	const fields = Object.entries(printed.fields).map(([name, value]) => [`dmi.${name}`, value]);
	const claims = statedClaims({ ...Object.fromEntries(fields), vmBit: printed.vmBit });
	return { kinds: ['firmware-table'], claims };
}

function ofKernel(text: string, known: readonly TextKind[]): Found {
	const line = parseKernelLine(text);
	const isLog = known.includes('kernel-log') || known.includes('journal');
	const ofLog = isLog
		? {
				'kernel-log.firmware': /\bDMI: (\S.{0,200}?)\s*$/m.exec(text)?.[1],
				'kernel-log.hypervisor': /\bHypervisor detected: (\S.{0,60}?)\s*$/m.exec(text)?.[1],
				'kernel-log.nesting':
					/kvm: no hardware support|kvm(?:_amd|_intel)?: (?:SVM|VMX) not supported by CPU\b.{0,20}|kvm(?:_amd)?: Nested Virtualization enabled/i.exec(
						text,
					)?.[0],
			}
		: {};
	if (line === null) return { kinds: [], claims: statedClaims(ofLog) };
	const { release, computer, architecture, isKept } = line;
	return {
		kinds: computer === null ? ['kernel-log'] : ['uname'],
		claims: statedClaims({ kernel: release, computer, 'cpu.architecture': architecture, ...ofLog }),
		isKept,
	};
}

function ofRelease(text: string): Found {
	if (!/^(?:PRETTY_NAME|VERSION_ID|ID_LIKE)=/m.test(text)) return nothing;
	const system = parseOsRelease(text);
	if (system === null) return nothing;
	const { id, title, version, like } = system;
	const claims = statedClaims({
		...{ 'system.id': id, 'system.title': title, 'system.version': version },
		'system.like': like.join(' '),
	});
	return { kinds: ['os-release'], claims };
}

function ofMemory(text: string): Found {
	const memory = parseMeminfo(text);
	if (memory === null) return nothing;
	return {
		kinds: ['meminfo'],
		claims: statedClaims({ mebibytes: Math.round(memory.totalBytes / 2 ** 20) }),
	};
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const isWord = (word: string): boolean => Object.hasOwn(detectorWords, word);

// $ systemd-detect-virt
// kvm
const asked = /systemd-detect-virt(?: --vm)?[ \t]*\r?\n[ \t]*([\w-]{2,20})[ \t]*(?:\r?\n|$)/;

/** One word alone is an answer of systemd-detect-virt; `none` is one only where a file's name hints at it. */
function answerIn(text: string, name: string): string | undefined {
	const answered = asked.exec(text)?.[1];
	const [only = '', ...others] = text.length > 200 ? [] : words(text);
	const isAlone = others.length === 0 && (isWord(only) || (only === 'none' && /virt/i.test(name)));
	const answer = answered ?? (isAlone ? only : '');
	return isWord(answer) || answer === 'none' ? answer : undefined;
}

function ofDetector(text: string, name: string): Found {
	const answer = answerIn(text, name);
	if (answer !== undefined) {
		const claims = statedClaims({ 'detect-virt': answer });
		return { kinds: ['detect-virt'], claims, isKept: answer === 'wsl' };
	}
	// Several words, a line each, are of virt-what.
	const said = text.length > 200 ? [] : words(text);
	return said.length > 1 && said.every(isWord)
		? { kinds: ['virt-what'], claims: statedClaims({ 'virt-what': said.join('\n') }) }
		: nothing;
}

/** What a text says of a Linux machine. `known`: the kinds that its words told already; `name`: of its file, a hint. */
export function linuxTextClaims(
	text: string,
	known: readonly TextKind[],
	name: string,
): Found & { readonly isKept: boolean } {
	const found = [
		...[ofProcessor(text), ofFirmware(text), ofKernel(text, known), ofRelease(text)],
		...[ofMemory(text), ofDetector(text, name)],
	];
	return {
		kinds: found.flatMap(({ kinds }) => kinds),
		claims: found.flatMap(({ claims }) => claims),
		isKept: found.some(({ isKept }) => isKept === true),
	};
}
