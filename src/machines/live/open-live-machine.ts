import { homedir, userInfo } from 'node:os';
import type { Machine } from '../../model/machine.ts';
import type { Account } from '../../model/machine-values.ts';
import type { Reading } from '../../model/observation.ts';
import type { Os } from '../../model/os.ts';
import { files } from './files.ts';
import { nativeOperations } from './native-operations.ts';
import { servedOperations } from './served-operations.ts';
import { timeLimits } from './time-limits.ts';
import { whenItAnswers } from './when-it-answers.ts';
import { windowsOperations } from './windows/windows-operations.ts';

/** This computer, and whether one of its operations was given up and may block the process's end. */
export interface LiveMachine extends Machine {
	gaveUp(): boolean;
}

const systems: Readonly<Record<string, Os>> = { win32: 'windows', darwin: 'macos' };

function readAccount(): Reading<Account> {
	const { getuid, getgid, getgroups } = process;
	if (getuid === undefined || getgid === undefined || getgroups === undefined) {
		return { status: 'unobserved', reason: 'unsupported', detail: 'no numeric accounts here' };
	}
	const [uid, gid, groups] = [getuid(), getgid(), getgroups()];
	let name = String(uid);
	try {
		name = userInfo().username;
	} catch {
		// An account without an entry in the user database keeps its number as its name.
	}
	const homeFolder = homedir();
	return { status: 'observed', value: { uid, gid, groups, name, homeFolder } };
}

function readEnvironment(name: string): Reading<string> {
	const value = process.env[name];
	return value === undefined
		? { status: 'absent', detail: 'not set' }
		: { status: 'observed', value };
}

/** Opens this computer. Nothing is read before it is asked. */
export function openLiveMachine(): LiveMachine {
	const limits = timeLimits();
	const native = nativeOperations();
	const windows = windowsOperations();
	return {
		...windows,
		os: systems[process.platform] ?? 'linux',
		readFile: (path) => whenItAnswers(limits, path, () => files.readFile(path)),
		readTail: (path, bytes) => whenItAnswers(limits, path, () => files.readTail(path, bytes)),
		readBytes: (path, bytes) => whenItAnswers(limits, path, () => files.readBytes(path, bytes)),
		searchFile: (path, unit, starts) =>
			whenItAnswers(limits, path, () => files.searchFile(path, unit, starts)),
		listFolder: (path) => whenItAnswers(limits, path, () => files.listFolder(path)),
		fileStatus: (path) => whenItAnswers(limits, path, () => files.fileStatus(path)),
		readLink: (path) => whenItAnswers(limits, path, () => files.readLink(path)),
		mayAccess: (path, use) => whenItAnswers(limits, path, () => files.mayAccess(path, use)),
		diskSpace: (path) => whenItAnswers(limits, path, () => files.diskSpace(path)),
		environmentVariable: async (name) => readEnvironment(name),
		account: async () => readAccount(),
		cpuid: process.platform === 'win32' ? windows.cpuid : native.cpuid,
		proveGuest: process.platform === 'win32' ? windows.proveGuest : native.proveGuest,
		forwardChains: native.forwardChains,
		...servedOperations(limits),
		hurry: limits.hurry,
		gaveUp: limits.gaveUp,
	};
}
