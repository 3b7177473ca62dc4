import { type FileStatus, type FileTail, type Machine, machineFrom } from '../../model/machine.ts';
import type { Reading } from '../../model/observation.ts';
import type { Description } from './description.ts';

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
	return {
		tail: text.slice(-maxBytes),
		bytes: text.length,
		truncated: text.length > maxBytes,
	};
}

function partsOf(
	text: string,
	unit: 'line' | 'paragraph',
	starts: readonly string[],
): readonly string[] {
	const parts = text.split(unit === 'line' ? '\n' : '\n\n');
	return parts.filter((part) => starts.some((start) => part.startsWith(start)));
}

/** A machine that answers from its description; nothing of the computer it runs on is read. */
export function simulatedMachine(description: Description): Machine {
	const { files, statuses = {}, links = {}, engine, environment, cpuid } = description;
	const paths = [...Object.keys(files), ...Object.keys(statuses), ...Object.keys(links)];
	const isForbidden = (path: string): boolean => description.forbidden?.includes(path) ?? false;
	const status = (path: string): FileStatus | undefined => {
		const own = statuses[path];
		if (own !== undefined) return { ...file, ...own };
		if (files[path] !== undefined) return { ...file, bytes: files[path].length };
		return namesIn(paths, path).length > 0 || path === '/' ? folder : undefined;
	};
	const readText = (path: string): Reading<string> =>
		isForbidden(path) ? forbidden : orNotThere(files[path]);
	const answers: Omit<Machine, 'os' | 'hurry'> = {
		async readFile(path) {
			const text = readText(path);
			return text.status === 'observed' ? seen({ text: text.value, truncated: false }) : text;
		},
		async readTail(path, maxBytes) {
			const text = readText(path);
			return text.status === 'observed' ? seen(endOf(text.value, maxBytes)) : text;
		},
		async readBytes(path, maxBytes) {
			const text = readText(path);
			return text.status === 'observed' ? seen(btoa(text.value.slice(0, maxBytes))) : text;
		},
		async searchFile(path, unit, starts) {
			const text = readText(path);
			return text.status === 'observed' ? seen(partsOf(text.value, unit, starts)) : text;
		},
		async listFolder(path) {
			const names = namesIn(paths, path);
			return names.length > 0 ? seen(names) : notThere;
		},
		fileStatus: async (path) => orNotThere(status(path)),
		readLink: async (path) => orNotThere(links[path]),
		mayAccess: async (path) => (status(path) === undefined ? notThere : seen(!isForbidden(path))),
		diskSpace: async (path) => (status(path) === undefined ? notThere : seen(description.disk)),
		environmentVariable: async (name) => orNotThere(environment[name]),
		account: async () => seen(description.account),
		cpuid: async (leaf) =>
			seen(cpuid[`0x${leaf.toString(16)}`] ?? { eax: 0, ebx: 0, ecx: 0, edx: 0 }),
		proveGuest: async () => description.guestRun,
		httpGet: async (_, path) => orNotThere(engine?.[path]),
		unitState: async (unit) => orNotThere(description.units?.[unit]),
	};
	return machineFrom(description.os, (operation, args) =>
		(answers[operation] as (...given: readonly unknown[]) => Promise<Reading<unknown>>)(...args),
	);
}
