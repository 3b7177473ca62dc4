import type { WindowsRelease } from '../model/windows-facts.ts';

/** What `systeminfo` says beside its section about Hyper-V; null: not stated, or not found. */
export interface Systeminfo {
	readonly computer: string | null;
	readonly name: string | null;
	readonly build: number | null;
	readonly architecture: WindowsRelease['architecture'] | null;
	readonly manufacturer: string | null;
	readonly model: string | null;
	readonly processor: string | null;
	readonly totalMebibytes: number | null;
}

// Names of lines are in the user's language, their order is not: each is found from a value that is the same everywhere.
const version = /^(?:10\.0|6\.[0-3])\.(\d{4,5})\s.*\b\1\s*$/;
// x64-based PC, PC à base de x64, x64-basierter PC
const systemType = /^(?=.*\bPC\b).*\b(x64|ARM64|X86)\b.{0,30}$/i;
const processor = /^\s*\[01\]\s*:\s*(.*\b(?:GenuineIntel|AuthenticAMD)\b.*)$/;
const amount = /^(\d[\d\s.,\u00a0\u202f]*)(?:MB|Mo|МБ)$/;
const mostLetters = 200;

interface Row {
	readonly value: string;
	readonly line: string;
}

function rowOf(line: string): Row {
	// OS Version:                10.0.19045 N/A Build 19045 ; Chinese may write a colon of its own
	const [, value = ''] = /^\s*[^:：]{1,80}[:：]\s+(\S.*?)\s*$/.exec(line.slice(0, 400)) ?? [];
	return { value, line: line.slice(0, mostLetters) };
}

const valueAt = (rows: readonly Row[], place: number): string | null =>
	place < 0 ? null : rows[place]?.value || null;

function architectureOf(type: string | undefined): Systeminfo['architecture'] {
	const word = systemType.exec(type ?? '')?.[1]?.toLowerCase();
	return word === 'x64' || word === 'arm64' || word === 'x86' ? word : null;
}

// Total Physical Memory:     4,095 MB: the first amount, and before any of virtual memory.
function memoryIn(rows: readonly Row[]): number | null {
	const digits = rows.map(({ value }) => amount.exec(value)?.[1]).find((one) => one !== undefined);
	const total = Number(digits?.replace(/\D/g, '') ?? 0);
	return total > 0 ? total : null;
}

/** The lines of `systeminfo` in any language; null where a text does not show enough of them. */
export function parseSysteminfo(text: string): Systeminfo | null {
	const rows = text.split(/\r?\n/).map(rowOf);
	const ofVersion = rows.findIndex(({ value }) => version.test(value));
	const ofType = rows.findIndex(({ value }) => systemType.test(value));
	const found = rows.map(({ line }) => processor.exec(line)?.[1]).find(Boolean) ?? null;
	// A class of CIM has a system type, too, among properties in another order.
	if (ofVersion < 0 && (ofType < 0 || found === null)) return null;
	return {
		computer: valueAt(rows, ofVersion - 2),
		name: valueAt(rows, ofVersion - 1),
		build: Number(version.exec(rows[ofVersion]?.value ?? '')?.[1]) || null,
		architecture: architectureOf(rows[ofType]?.value),
		manufacturer: valueAt(rows, ofType - 2),
		model: valueAt(rows, ofType - 1),
		processor: found,
		totalMebibytes: ofType < 0 ? null : memoryIn(rows.slice(ofType)),
	};
}
