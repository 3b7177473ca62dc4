import type { Win32 } from './win32.ts';

const units = 260;

/**
 * `C:\Windows\System32`, from Windows itself. The variables of the environment that name the same folder can be
 * set by whoever runs the program, and this one may run elevated.
 */
export function systemFolder({ kernel }: Win32): string {
	const ask = kernel('uint32_t GetSystemDirectoryW(_Out_ uint8_t*, uint32_t)');
	const name = Buffer.alloc(units * 2);
	const length = Number(ask(name, units));
	if (length === 0 || length >= units) throw new Error('Windows does not tell its folder');
	return name.toString('utf16le', 0, length * 2);
}
