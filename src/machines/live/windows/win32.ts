import { createRequire } from 'node:module';
import type { LibraryHandle } from 'koffi';

type Koffi = typeof import('koffi');
type Bind = (prototype: string) => ReturnType<LibraryHandle['func']>;

/** The libraries of Windows that are called, and koffi to call them with. */
export interface Win32 {
	readonly koffi: Koffi;
	readonly advapi: Bind;
	readonly kernel: Bind;
	readonly ntdll: Bind;
	/** Why the call before failed. */
	lastError(): number;
}

/** Loads koffi and the libraries. Throws with the reason where koffi is not installed or may not load. */
export function win32(): Win32 {
	const koffi = createRequire(import.meta.url)('koffi') as Koffi;
	const bind = (name: string): Bind => {
		const library = koffi.load(name);
		return (prototype) => library.func(prototype);
	};
	const kernel = bind('kernel32.dll');
	const lastError = kernel('uint32_t GetLastError()');
	return {
		koffi,
		advapi: bind('advapi32.dll'),
		kernel,
		ntdll: bind('ntdll.dll'),
		lastError: () => Number(lastError()),
	};
}
