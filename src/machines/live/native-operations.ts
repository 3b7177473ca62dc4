import * as fs from 'node:fs';
import type { Machine } from '../../model/machine.ts';
import type { Reading } from '../../model/observation.ts';
import { cpuidReader } from './native/cpuid-reader.ts';
import { forwardChains } from './native/forward-chains.ts';
import { type Libc, libc } from './native/libc.ts';
import { runGuest } from './native/run-guest.ts';
import { readingOfError } from './reading-of-error.ts';

/** The operations that are answered in this process, through its C library. */
export type NativeOperations = Pick<Machine, 'cpuid' | 'proveGuest' | 'forwardChains'>;

function unsupported(detail: string): Reading<never> {
	return { status: 'unobserved', reason: 'unsupported', detail };
}

// Made on first use, and only once: loading koffi costs half of a bare start.
function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

function attempt<T>(read: () => T): Reading<T> {
	try {
		return { status: 'observed', value: read() };
	} catch (error) {
		return unsupported(
			error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'no native reads',
		);
	}
}

/** Native reads of a Linux process on x86-64; elsewhere, and without koffi, each is `unsupported`. */
export function nativeOperations(): NativeOperations {
	const loaded = once<Libc>(libc);
	const reader = once(() => cpuidReader(loaded()));
	const here = process.platform === 'linux' && process.arch === 'x64';
	return {
		async cpuid(leaf) {
			if (!here) return unsupported(`CPUID is not read on ${process.platform} ${process.arch}`);
			return attempt(() => reader()(leaf));
		},
		async forwardChains() {
			if (!here) return unsupported(`no netlink on ${process.platform} ${process.arch}`);
			try {
				return forwardChains(loaded());
			} catch (error) {
				return unsupported(error instanceof Error ? error.message : 'no native reads');
			}
		},
		async proveGuest() {
			if (!here) return unsupported(`no guest for ${process.platform} ${process.arch}`);
			let device: number;
			try {
				device = fs.openSync('/dev/kvm', fs.constants.O_RDWR);
			} catch (error) {
				return readingOfError(error);
			}
			try {
				return attempt(() => runGuest(loaded(), device));
			} finally {
				fs.closeSync(device);
			}
		},
	};
}
