import { homedir, userInfo } from 'node:os';
import type { Machine } from '../../model/machine.ts';
import type { Account } from '../../model/machine-values.ts';
import type { Reading } from '../../model/observation.ts';
import type { Os } from '../../model/os.ts';
import { files } from './files.ts';
import { nativeOperations } from './native-operations.ts';
import { networkAddresses } from './network-addresses.ts';
import { timeLimits } from './time-limits.ts';
import { whenItAnswers } from './when-it-answers.ts';
import { windowsOperations } from './windows/windows-operations.ts';

/** This computer, and whether one of its operations was given up and may block the process's end. */
export interface LiveMachine extends Machine {
	gaveUp(): boolean;
}

const httpLimit = 2000;
const busLimit = 2000;

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
		httpGet(endpoint, path, headers) {
			const end = new AbortController();
			// Imported only when a server is asked: node:net costs a tenth of a bare start.
			const answer = import('./http-get.ts').then(({ httpGet }) =>
				httpGet(endpoint, path, end.signal, headers),
			);
			return limits.within(httpLimit, answer).finally(() => end.abort());
		},
		engineCall(endpoint, call) {
			// Says itself what came until its time was over; this limit is for a connection that does not even open.
			const answer = import('./engine-call.ts').then((one) => one.engineCall(endpoint, call));
			return limits.within(call.milliseconds + 1000, answer);
		},
		networkAddresses: async () => networkAddresses(),
		unitState(unit) {
			const end = new AbortController();
			const answer = import('./unit-state.ts').then(({ unitState }) => unitState(unit, end.signal));
			return limits.within(busLimit, answer).finally(() => end.abort());
		},
		hurry: limits.hurry,
		gaveUp: limits.gaveUp,
	};
}
