import { type Reading, valueIn } from '../../../model/observation.ts';
import type { WindowsMachine } from '../../../model/windows-machine.ts';
import type { Win32 } from './win32.ts';

const key =
	'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Memory Management\\PrefetchParameters';
// KUSER_SHARED_DATA, which every process sees at this address, read-only; BootId since Windows 10. Kernel header
// ntddk.h of the Windows Driver Kit.
const sharedData = 0x7ffe0000n;
const bootIdOffset = 0x2c4;

/**
 * The number of this start, which Windows counts up with each. From the kernel; where it tells none, as the registry
 * keeps it.
 */
export async function bootId(
	{ koffi }: Win32,
	registryValues: WindowsMachine['registryValues'],
): Promise<Reading<string>> {
	const page = Buffer.from(koffi.view(sharedData, bootIdOffset + 4));
	const counted = page.readUInt32LE(bootIdOffset);
	if (counted > 0) return { status: 'observed', value: `boot ${counted}` };
	const kept = valueIn(await registryValues(key))?.['BootId'];
	return typeof kept === 'number'
		? { status: 'observed', value: `boot ${kept}` }
		: { status: 'unobserved', reason: 'unsupported', detail: 'Windows counts no starts' };
}
