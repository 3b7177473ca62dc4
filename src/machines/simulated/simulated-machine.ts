import { type Machine, machineFrom } from '../../model/machine.ts';
import type { CpuidRegisters, FileStatus, FileTail } from '../../model/machine-values.ts';
import type { Reading } from '../../model/observation.ts';
import { fromLineOn } from '../from-line-on.ts';
import { matchingParts } from '../matching-parts.ts';
import type { Description } from './description.ts';
import { simulatedEngine } from './engine/simulated-engine.ts';
import { servedAnswers } from './served-answers.ts';
import { windowsAnswers } from './windows-answers.ts';

const notThere: Reading<never> = { status: 'absent', detail: 'ENOENT' };
const forbidden: Reading<never> = {
	status: 'unobserved',
	reason: 'access-denied',
	detail: 'EACCES',
};

const seen = <T>(value: T): Reading<T> => ({ status: 'observed', value });
const orNotThere = <T>(value: T | undefined): Reading<T> =>
	value === undefined ? notThere : seen(value);

const file: FileStatus = { kind: 'file', mode: 0o644, uid: 0, gid: 0, bytes: 0 };
const folder: FileStatus = { kind: 'folder', mode: 0o755, uid: 0, gid: 0, bytes: 4096 };

/** The names in a folder, read off the paths below it. */
function namesIn(paths: readonly string[], path: string): readonly string[] {
	const prefix = path.endsWith('/') ? path : `${path}/`;
	const below = paths.filter((other) => other.startsWith(prefix));
	return [...new Set(below.map((other) => other.slice(prefix.length).split('/')[0] ?? ''))].sort();
}

function endOf(text: string, maxBytes: number): FileTail {
	const truncated = text.length > maxBytes;
	const tail = truncated ? fromLineOn(text.slice(-maxBytes)) : text;
	return { tail, bytes: text.length, truncated };
}

function registersOf({ windows, cpuid }: Description, leaf: number): Reading<CpuidRegisters> {
	const isOther = ![undefined, 'x64'].includes(windows?.version.architecture);
	return isOther
		? { status: 'unobserved', reason: 'unsupported', detail: 'no CPUID on this processor' }
		: seen(cpuid[`0x${leaf.toString(16)}`] ?? { eax: 0, ebx: 0, ecx: 0, edx: 0 });
}

/** A machine that answers from its description; nothing of the computer it runs on is read. */
export function simulatedMachine(description: Description): Machine {
	const { files, statuses = {}, links = {}, environment } = description;
	const paths = [...Object.keys(files), ...Object.keys(statuses), ...Object.keys(links)];
	const isForbidden = (path: string): boolean => description.forbidden?.includes(path) ?? false;
	const status = (path: string): FileStatus | undefined => {
		const own = statuses[path];
		if (own !== undefined) return { ...file, ...own };
		if (files[path] !== undefined) return { ...file, bytes: files[path].length };
		return namesIn(paths, path).length > 0 || path === '/' ? folder : undefined;
	};
	const readAs = <T>(path: string, make: (text: string) => T): Reading<T> => {
		const found = files[path] ?? containers.fileAt(path);
		const text = isForbidden(path) ? forbidden : orNotThere(found);
		return text.status === 'observed' ? seen(make(text.value)) : text;
	};
	const containers = simulatedEngine(description);
	const answers: Omit<Machine, 'os' | 'hurry'> = {
		readFile: async (path) => readAs(path, (text) => ({ text, truncated: false })),
		readTail: async (path, maxBytes) => readAs(path, (text) => endOf(text, maxBytes)),
		readBytes: async (path, maxBytes) => readAs(path, (text) => btoa(text.slice(0, maxBytes))),
		searchFile: async (path, unit, starts) =>
			readAs(path, (text) => matchingParts(Buffer.from(text), unit, starts)),
		async listFolder(path) {
			return status(path)?.kind === 'folder' ? seen(namesIn(paths, path)) : notThere;
		},
		fileStatus: async (path) => orNotThere(status(path)),
		readLink: async (path) => orNotThere(links[path]),
		mayAccess: async (path) => (status(path) === undefined ? notThere : seen(!isForbidden(path))),
		diskSpace: async (path) => (status(path) === undefined ? notThere : seen(description.disk)),
		environmentVariable: async (name) => orNotThere(environment[name]),
		account: async () => seen(description.account),
		cpuid: async (leaf) => registersOf(description, leaf),
		proveGuest: async () => description.guestRun,
		...servedAnswers(description, containers),
		...windowsAnswers(description, simulatedMachine),
	};
	return machineFrom(description.os, (operation, args) =>
		(answers[operation] as (...given: readonly unknown[]) => Promise<Reading<unknown>>)(...args),
	);
}
