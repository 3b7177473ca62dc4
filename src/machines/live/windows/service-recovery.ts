import type { Win32 } from './win32.ts';

// winsvc.h: SERVICE_CONFIG_FAILURE_ACTIONS
const failureActions = 2;

// As the engine's own --register-service sets it up:
// https://github.com/moby/moby/blob/master/daemon/command/service_windows.go
const recovery = { restarts: 2, delayMilliseconds: 15_000, resetSeconds: 86_400 } as const;

/** SERVICE_FAILURE_ACTIONSW for a place in memory, with its actions behind it: start anew, as often, then nothing. */
function recoveryBytes(place: number): Buffer {
	const [size, restart] = [40, 1];
	const bytes = Buffer.alloc(size + (recovery.restarts + 1) * 8);
	bytes.writeUInt32LE(recovery.resetSeconds, 0);
	bytes.writeUInt32LE(recovery.restarts + 1, 24);
	bytes.writeBigUInt64LE(BigInt(place + size), 32);
	for (let action = 0; action < recovery.restarts; action += 1) {
		bytes.writeUInt32LE(restart, size + action * 8);
		bytes.writeUInt32LE(recovery.delayMilliseconds, size + action * 8 + 4);
	}
	return bytes;
}

/** Sets what the service manager does when a service fails; answers with the error, 0 is none. */
export function serviceRecovery({
	koffi,
	advapi,
	kernel,
	lastError,
}: Win32): (service: number) => number {
	const configure = advapi('int ChangeServiceConfig2W(intptr_t, uint32_t, intptr_t)');
	const allocate = kernel('intptr_t LocalAlloc(uint32_t, size_t)');
	const free = kernel('intptr_t LocalFree(intptr_t)');
	return (service) => {
		const { length } = recoveryBytes(0);
		const place = Number(allocate(0, length));
		try {
			Buffer.from(koffi.view(BigInt(place), length)).set(recoveryBytes(place));
			return configure(service, failureActions, place) === 0 ? Number(lastError()) : 0;
		} finally {
			free(place);
		}
	};
}
