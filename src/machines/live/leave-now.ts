import { libc } from './native/libc.ts';

/**
 * Ends this process at once, for when an operation was given up whose thread still waits: an orderly
 * end would wait for that thread. Does not return where the C library can be called.
 */
export function leaveNow(exitCode: number): void {
	try {
		libc().func('void _exit(int)')(exitCode);
	} catch {
		process.exit(exitCode);
	}
}
