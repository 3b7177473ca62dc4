import { setTimeout as pause } from 'node:timers/promises';
import type { Change, Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import type { WindowsMachine } from '../../../model/windows-machine.ts';
import { readingOfCode } from './reading-of-code.ts';
import { serviceRecovery } from './service-recovery.ts';
import type { Win32 } from './win32.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;
type Answer = Promise<Reading<Changed>>;

/** Makes services known to the service manager and unknown again, by name. */
export interface ServiceRegistrations {
	readonly 'register-service': (change: Of<'register-service'>) => Answer;
	readonly 'unregister-service': (change: Of<'unregister-service'>) => Answer;
}

// winsvc.h
const managerRights = { connect: 0x1, create: 0x2 } as const;
// Starting it is a right that a recovery by start asks for.
const rights = { configure: 0x2 | 0x10, query: 0x4, remove: 0x10000 } as const;
const [ownProcess, automatic, onDemand, normalErrors, noChange] = [0x10, 2, 3, 1, 0xffffffff];
// ERROR_SERVICE_EXISTS; ERROR_DUPLICATE_SERVICE_NAME: of the same title, which can be itself
const existing = new Set([1073, 1078]);
// ERROR_SERVICE_DOES_NOT_EXIST, ERROR_SERVICE_MARKED_FOR_DELETE
const [unknownService, markedForDelete] = [1060, 1072];
const patience = { tries: 40, milliseconds: 250 };

const done: Reading<Changed> = { status: 'observed', value: { restart: false } };
const answerOf = (code: number): Reading<Changed> => (code === 0 ? done : readingOfCode(code));

const refused = (detail: string): Reading<never> => ({
	...{ status: 'unobserved', reason: 'failed', detail },
});

function callsOf(libraries: Win32) {
	const { advapi, lastError } = libraries;
	const openManager = advapi('intptr_t OpenSCManagerW(intptr_t, intptr_t, uint32_t)');
	const open = advapi('intptr_t OpenServiceW(intptr_t, str16, uint32_t)');
	const create = advapi(
		'intptr_t CreateServiceW(intptr_t, str16, str16, uint32_t, uint32_t, uint32_t, uint32_t, str16, intptr_t, intptr_t, intptr_t, intptr_t, intptr_t)',
	);
	const configure = advapi(
		'int ChangeServiceConfigW(intptr_t, uint32_t, uint32_t, uint32_t, intptr_t, intptr_t, intptr_t, intptr_t, intptr_t, intptr_t, str16)',
	);
	const remove = advapi('int DeleteService(intptr_t)');
	const close = advapi('int CloseServiceHandle(intptr_t)');
	const codeOf = (isDone: number): number => (isDone === 0 ? Number(lastError()) : 0);

	const handled = (handle: number, use: (handle: number) => number): number => {
		if (handle === 0) return Number(lastError());
		try {
			return use(handle);
		} finally {
			close(handle);
		}
	};
	return {
		withManager: (access: number, use: (manager: number) => number): number =>
			handled(Number(openManager(0, 0, access)), use),
		withService: (manager: number, name: string, access: number, use: (one: number) => number) =>
			handled(Number(open(manager, name, access)), use),
		/** Started by nobody until all of it is set. */
		create: (manager: number, { service, title, command }: Of<'register-service'>): number =>
			handled(
				Number(
					create(
						...[manager, service, title, rights.query, ownProcess, onDemand, normalErrors],
						...[command, 0, 0, 0, 0, 0],
					),
				),
				() => 0,
			),
		recover: serviceRecovery(libraries),
		startAutomatically: (handle: number, title: string): number =>
			codeOf(configure(handle, noChange, automatic, noChange, 0, 0, 0, 0, 0, 0, title)),
		remove: (handle: number): number => codeOf(remove(handle)),
	};
}

/** Registers services with the service manager, which start with the machine under the account of the system. */
export function serviceRegistrations(
	libraries: Win32,
	serviceStatus: WindowsMachine['serviceStatus'],
): ServiceRegistrations {
	const calls = callsOf(libraries);
	const isGone = async (service: string): Promise<boolean> =>
		(await serviceStatus(service)).status === 'absent';
	return {
		async 'register-service'(change) {
			const { service, title, command } = change;
			const made = calls.withManager(managerRights.connect | managerRights.create, (manager) =>
				calls.create(manager, change),
			);
			if (made !== 0 && !existing.has(made)) return readingOfCode(made);
			const status = await serviceStatus(service);
			if (status.status !== 'observed') {
				return made === 0 ? status : refused(`another service bears the title ${title}`);
			}
			if (status.value.command.toLowerCase() !== command.toLowerCase()) {
				return refused(`there is a service ${service} with another command line`);
			}
			const code = calls.withManager(managerRights.connect, (manager) =>
				calls.withService(
					manager,
					service,
					rights.configure,
					(one) => calls.recover(one) || calls.startAutomatically(one, title),
				),
			);
			return answerOf(code);
		},
		async 'unregister-service'({ service }) {
			const code = calls.withManager(managerRights.connect, (manager) =>
				calls.withService(manager, service, rights.remove, calls.remove),
			);
			if (code === unknownService) return done;
			if (code !== 0 && code !== markedForDelete) return readingOfCode(code);
			// It goes when the last program lets go of it, such as a window that lists services.
			for (let tries = 0; tries < patience.tries; tries += 1) {
				if (await isGone(service)) return done;
				await pause(patience.milliseconds);
			}
			const detail = `${service} is to be removed, and some program still holds it: close windows that list services`;
			return { status: 'unobserved', reason: 'timed-out', detail };
		},
	};
}
