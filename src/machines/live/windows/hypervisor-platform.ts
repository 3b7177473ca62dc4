import type { WindowsMachine } from '../../../model/windows-machine.ts';
import { platformLibrary } from './platform-library.ts';
import { readingOfCode } from './reading-of-code.ts';
import type { Win32 } from './win32.ts';

const codeHypervisorPresent = 0;

/**
 * Asks the Windows Hypervisor Platform whether a hypervisor runs that programs can use:
 * https://learn.microsoft.com/virtualization/api/hypervisor-platform/funcs/whvgetcapability.
 */
export function hypervisorPlatform(libraries: Win32): Pick<WindowsMachine, 'hypervisorPlatform'> {
	return {
		async hypervisorPlatform() {
			const library = platformLibrary(libraries);
			if (library.status !== 'observed') return library;
			const ask = library.value.func(
				'int32_t WHvGetCapability(int, _Out_ uint8_t*, uint32_t, _Out_ uint32_t*)',
			);
			const bytes = Buffer.alloc(8);
			const result = Number(ask(codeHypervisorPresent, bytes, bytes.length, [0]));
			if (result < 0) return readingOfCode(result >>> 0);
			return { status: 'observed', value: bytes.readUInt32LE(0) !== 0 };
		},
	};
}
