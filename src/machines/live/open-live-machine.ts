import { homedir, userInfo } from 'node:os';
import type { Account, Machine } from '../../model/machine.ts';
import type { Reading } from '../../model/observation.ts';
import type { Os } from '../../model/os.ts';
import { files } from './files.ts';
import { nativeOperations } from './native.ts';
import { timeLimits } from './time-limits.ts';

/** This computer, and whether one of its operations was given up and may block the process's end. */
export interface LiveMachine extends Machine {
	gaveUp(): boolean;
}

const fileLimit = 2000;
const httpLimit = 2000;

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
	return {
		os: systems[process.platform] ?? 'linux',
		readFile: (path) => limits.within(fileLimit, files.readFile(path)),
		readBytes: (path, maxBytes) => limits.within(fileLimit, files.readBytes(path, maxBytes)),
		listFolder: (path) => limits.within(fileLimit, files.listFolder(path)),
		fileStatus: (path) => limits.within(fileLimit, files.fileStatus(path)),
		readLink: (path) => limits.within(fileLimit, files.readLink(path)),
		mayAccess: (path, use) => limits.within(fileLimit, files.mayAccess(path, use)),
		diskSpace: (path) => limits.within(fileLimit, files.diskSpace(path)),
		environmentVariable: async (name) => readEnvironment(name),
		account: async () => readAccount(),
		cpuid: native.cpuid,
		proveGuest: native.proveGuest,
		httpGet(endpoint, path) {
			const end = new AbortController();
			// Imported only when a server is asked: node:http costs a quarter of a bare start.
			const answer = import('./http-get.ts').then(({ httpGet }) =>
				httpGet(endpoint, path, end.signal),
			);
			return limits.within(httpLimit, answer).finally(() => end.abort());
		},
		hurry: limits.hurry,
		gaveUp: limits.gaveUp,
	};
}
