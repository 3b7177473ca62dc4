import { valueIn } from '../../../model/observation.ts';
import type { ServiceStatus, WindowsMachine } from '../../../model/windows-machine.ts';
import { readingOfCode } from './reading-of-code.ts';
import type { Win32 } from './win32.ts';

// winsvc.h
const connect = 1;
const queryStatus = 4;
const statusBytes = 36;
const states = [
	...(['stopped', 'start-pending', 'stop-pending', 'running'] as const),
	...(['continue-pending', 'pause-pending', 'paused'] as const),
] as const;
const startTypes = ['boot', 'system', 'automatic', 'manual', 'disabled'] as const;

/** Asks the service manager; start type and command line stand in the registry, where all may read them. */
export function services(
	{ advapi, lastError }: Win32,
	registryValues: WindowsMachine['registryValues'],
): Pick<WindowsMachine, 'serviceStatus'> {
	const openManager = advapi('intptr_t OpenSCManagerW(intptr_t, intptr_t, uint32_t)');
	const open = advapi('intptr_t OpenServiceW(intptr_t, str16, uint32_t)');
	const query = advapi(
		'int QueryServiceStatusEx(intptr_t, int, _Out_ uint8_t*, uint32_t, _Out_ uint32_t*)',
	);
	const close = advapi('int CloseServiceHandle(intptr_t)');

	const statusOf = (manager: number, name: string): Buffer | number => {
		const service = Number(open(manager, name, queryStatus));
		if (service === 0) return lastError();
		try {
			const bytes = Buffer.alloc(statusBytes);
			return query(service, 0, bytes, statusBytes, [0]) === 0 ? lastError() : bytes;
		} finally {
			close(service);
		}
	};

	const described = async (name: string, bytes: Buffer): Promise<ServiceStatus> => {
		const key = `HKLM\\SYSTEM\\CurrentControlSet\\Services\\${name}`;
		const { Start, ImagePath } = valueIn(await registryValues(key)) ?? {};
		return {
			state: states[bytes.readUInt32LE(4) - 1] ?? 'stopped',
			exitCode: bytes.readUInt32LE(12),
			processId: bytes.readUInt32LE(28),
			startType: startTypes[Number(Start ?? 3)] ?? 'manual',
			command: typeof ImagePath === 'string' ? ImagePath : '',
		};
	};

	return {
		async serviceStatus(name) {
			const manager = Number(openManager(0, 0, connect));
			if (manager === 0) return readingOfCode(lastError());
			const bytes = statusOf(manager, name);
			close(manager);
			if (typeof bytes === 'number') return readingOfCode(bytes);
			return { status: 'observed', value: await described(name, bytes) };
		},
	};
}
