import { createRequire } from 'node:module';
import type { LibraryHandle } from 'koffi';

type Koffi = typeof import('koffi');

/** The C library of this process, and koffi to call it with. */
export interface Libc {
	readonly koffi: Koffi;
	/** Declares one function of the library by its C prototype. */
	func(prototype: string): ReturnType<LibraryHandle['func']>;
}

// glibc, then musl by the name that its loader uses on x86-64.
const libraryNames = ['libc.so.6', 'libc.musl-x86_64.so.1'];

/**
 * Loads koffi and the C library of a Linux process. Throws with the reason where koffi is not
 * installed, is not allowed to load, or knows no such library.
 */
export function libc(): Libc {
	const koffi = createRequire(import.meta.url)('koffi') as Koffi;
	let failure: unknown;
	for (const name of libraryNames) {
		try {
			const library = koffi.load(name);
			return { koffi, func: (prototype) => library.func(prototype) };
		} catch (error) {
			failure = error;
		}
	}
	throw failure;
}
