import { setTimeout as pause } from 'node:timers/promises';
import type { Change, Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { httpGet } from '../http-get.ts';
import { readingOfCode } from './reading-of-code.ts';
import type { Win32 } from './win32.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;

/** Changes of services, by name. */
export interface ServiceChanges {
	readonly 'set-service-start': (change: Of<'set-service-start'>) => Promise<Reading<Changed>>;
	readonly 'run-service': (change: Of<'run-service'>) => Promise<Reading<Changed>>;
}

// winsvc.h
const connect = 1;
const rights = { query: 0x4, change: 0x2, start: 0x10, stop: 0x20 } as const;
const noChange = 0xffffffff;
const startTypes = { automatic: 2, manual: 3, disabled: 4 } as const;
const states = { stopped: 1, running: 4 } as const;
const stopControl = 1;
// ERROR_SERVICE_ALREADY_RUNNING, ERROR_SERVICE_NOT_ACTIVE
const alreadyRunning = 1056;
const notActive = 1062;
const patience = { tries: 120, milliseconds: 500 };
const pingLimit = 2000;

function callsOf({ advapi, lastError }: Win32) {
	const openManager = advapi('intptr_t OpenSCManagerW(intptr_t, intptr_t, uint32_t)');
	const open = advapi('intptr_t OpenServiceW(intptr_t, str16, uint32_t)');
	const configure = advapi(
		'int ChangeServiceConfigW(intptr_t, uint32_t, uint32_t, uint32_t, intptr_t, intptr_t, intptr_t, intptr_t, intptr_t, intptr_t, intptr_t)',
	);
	const start = advapi('int StartServiceW(intptr_t, uint32_t, intptr_t)');
	const control = advapi('int ControlService(intptr_t, uint32_t, _Out_ uint8_t*)');
	const query = advapi('int QueryServiceStatus(intptr_t, _Out_ uint8_t*)');
	const codeOf = (isDone: number): number => (isDone === 0 ? Number(lastError()) : 0);
	return {
		close: advapi('int CloseServiceHandle(intptr_t)'),
		/** A service with these rights, or the code that says why not. */
		open(name: string, access: number): { readonly handle: number; readonly code: number } {
			const manager = Number(openManager(0, 0, connect));
			if (manager === 0) return { handle: 0, code: Number(lastError()) };
			const handle = Number(open(manager, name, access));
			const code = handle === 0 ? Number(lastError()) : 0;
			this.close(manager);
			return { handle, code };
		},
		configure: (handle: number, type: number): number =>
			codeOf(configure(handle, noChange, type, noChange, 0, 0, 0, 0, 0, 0, 0)),
		start: (handle: number): number => codeOf(start(handle, 0, 0)),
		stop: (handle: number): number => codeOf(control(handle, stopControl, Buffer.alloc(28))),
		stateOf(handle: number): number {
			const bytes = Buffer.alloc(28);
			return query(handle, bytes) === 0 ? 0 : bytes.readUInt32LE(4);
		},
	};
}

type Calls = ReturnType<typeof callsOf>;

/** Waits for a state; 1053 is ERROR_SERVICE_REQUEST_TIMEOUT. */
async function reached(calls: Calls, handle: number, wanted: number): Promise<number> {
	for (let tries = 0; tries < patience.tries; tries += 1) {
		const state = calls.stateOf(handle);
		if (state === wanted) return 0;
		// One that ended at once will not come up by waiting: ERROR_PROCESS_ABORTED.
		if (wanted === states.running && state === states.stopped) return 1067;
		await pause(patience.milliseconds);
	}
	return 1053;
}

async function started(calls: Calls, handle: number): Promise<number> {
	const code = calls.start(handle);
	return code === 0 || code === alreadyRunning ? reached(calls, handle, states.running) : code;
}

async function stopped(calls: Calls, handle: number): Promise<number> {
	const code = calls.stop(handle);
	return code === 0 || code === notActive ? reached(calls, handle, states.stopped) : code;
}

/**
 * Waits until a service that runs answers, too: the engine says that it runs before it does.
 * https://github.com/moby/moby/blob/master/daemon/daemon_windows.go
 */
async function answered(service: string, path: string): Promise<Reading<Changed>> {
	for (let tries = 0; tries < patience.tries; tries += 1) {
		const signal = AbortSignal.timeout(pingLimit);
		const answer = await httpGet({ transport: 'npipe', path }, '/_ping', signal);
		const isReady = answer.status === 'observed' && answer.value.statusCode === 200;
		if (isReady) return { status: 'observed', value: { restart: false } };
		await pause(patience.milliseconds);
	}
	const detail = `${service} runs, and does not answer at ${path}; its events in the log Application say why`;
	return { status: 'unobserved', reason: 'timed-out', detail };
}

/** Starts, stops and configures services through the service manager. */
export function serviceChanges(libraries: Win32): ServiceChanges {
	const calls = callsOf(libraries);
	const within = async (
		name: string,
		access: number,
		use: (handle: number) => Promise<number> | number,
	): Promise<Reading<Changed>> => {
		const { handle, code } = calls.open(name, access);
		if (handle === 0) return readingOfCode(code);
		try {
			const end = await use(handle);
			return end === 0 ? { status: 'observed', value: { restart: false } } : readingOfCode(end);
		} finally {
			calls.close(handle);
		}
	};
	const all = rights.query | rights.start | rights.stop;
	return {
		'set-service-start': ({ service, startType }) =>
			within(service, rights.change, (handle) => calls.configure(handle, startTypes[startType])),
		async 'run-service'({ service, running, pipe }) {
			const end = await within(service, all, (handle) =>
				(running ? started : stopped)(calls, handle),
			);
			const isDone = end.status !== 'observed' || !running || pipe === undefined;
			return isDone ? end : answered(service, pipe);
		},
	};
}
