import type { Reading } from '../../../model/observation.ts';
import type { WindowsMachine, WindowsVersion } from '../../../model/windows-machine.ts';
import { readingOfCode } from './reading-of-code.ts';
import type { Win32 } from './win32.ts';

const versionBytes = 284;
const products = ['workstation', 'domain-controller', 'server'] as const;
const rsmb = 0x52534d42;
const memoryBytes = 64;
// winnt.h: IMAGE_FILE_MACHINE_*
const machines: Readonly<Record<number, WindowsVersion['architecture']>> = {
	34404: 'x64',
	43620: 'arm64',
	332: 'x86',
};

type System = Pick<
	WindowsMachine,
	'windowsVersion' | 'smbiosTables' | 'memoryStatus' | 'processorFeature'
>;

/** The processor's own architecture, whatever this program was built for. */
function nativeArchitecture(kernel: Win32['kernel']): WindowsVersion['architecture'] {
	try {
		// Windows 10 1511 and later.
		const ask = kernel('int IsWow64Process2(intptr_t, _Out_ uint16_t*, _Out_ uint16_t*)');
		const native = [0];
		// The pseudo handle of this process is -1.
		if (ask(-1, [0], native) !== 0) return machines[Number(native[0])] ?? 'x64';
	} catch {
		// An older system has no such function, and only one kind of processor.
	}
	return process.arch === 'ia32' ? 'x86' : 'x64';
}

/** Asks the kernel about itself, the firmware, memory and processor. */
export function system({ kernel, ntdll, lastError }: Win32): System {
	const getVersion = ntdll('int32_t RtlGetVersion(_Inout_ uint8_t*)');
	const firmware = kernel(
		'uint32_t GetSystemFirmwareTable(uint32_t, uint32_t, _Out_ uint8_t*, uint32_t)',
	);
	const memory = kernel('int GlobalMemoryStatusEx(_Inout_ uint8_t*)');
	const feature = kernel('int IsProcessorFeaturePresent(uint32_t)');

	const architecture = nativeArchitecture(kernel);

	return {
		async windowsVersion() {
			const bytes = Buffer.alloc(versionBytes);
			bytes.writeUInt32LE(versionBytes, 0);
			const status = Number(getVersion(bytes));
			if (status !== 0) return readingOfCode(status >>> 0);
			const value: WindowsVersion = {
				major: bytes.readUInt32LE(4),
				minor: bytes.readUInt32LE(8),
				build: bytes.readUInt32LE(12),
				product: products[bytes.readUInt8(282) - 1] ?? 'workstation',
				architecture,
			};
			return { status: 'observed', value };
		},
		async smbiosTables(): Promise<Reading<string>> {
			const length = Number(firmware(rsmb, 0, Buffer.alloc(1), 0));
			if (length === 0) return readingOfCode(lastError());
			const bytes = Buffer.alloc(length);
			const written = Number(firmware(rsmb, 0, bytes, length));
			return { status: 'observed', value: bytes.toString('base64', 0, written) };
		},
		async memoryStatus() {
			const bytes = Buffer.alloc(memoryBytes);
			bytes.writeUInt32LE(memoryBytes, 0);
			if (memory(bytes) === 0) return readingOfCode(lastError());
			const totalBytes = Number(bytes.readBigUInt64LE(8));
			const availableBytes = Number(bytes.readBigUInt64LE(16));
			return { status: 'observed', value: { totalBytes, availableBytes } };
		},
		async processorFeature(number) {
			return { status: 'observed', value: feature(number) !== 0 };
		},
	};
}
