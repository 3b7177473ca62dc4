import type { Machine } from '../../../model/machine.ts';
import type { Win32 } from './win32.ts';

// void stub(uint32_t leaf: ecx, uint32_t subleaf: edx, uint32_t registers[4]: r8), Microsoft x64.
const stub = Uint8Array.of(
	...[0x53], //                       push rbx          (cpuid overwrites it)
	...[0x89, 0xc8], //                 mov eax, ecx
	...[0x89, 0xd1], //                 mov ecx, edx
	...[0x0f, 0xa2], //                 cpuid
	...[0x41, 0x89, 0x00], //           mov [r8], eax
	...[0x41, 0x89, 0x58, 0x04], //     mov [r8+4], ebx
	...[0x41, 0x89, 0x48, 0x08], //     mov [r8+8], ecx
	...[0x41, 0x89, 0x50, 0x0c], //     mov [r8+12], edx
	...[0x5b, 0xc3], //                 pop rbx; ret
);
const pageBytes = 4096;
const reserveAndCommit = 0x3000;
const [readWrite, executeRead] = [0x04, 0x20];

/** Makes the operation that executes CPUID in this process. The stub's page is never writable and executable at once. */
export function cpuid({ koffi, kernel }: Win32): Pick<Machine, 'cpuid'> {
	const allocate = kernel('intptr_t VirtualAlloc(intptr_t, size_t, uint32_t, uint32_t)');
	const protect = kernel('int VirtualProtect(intptr_t, size_t, uint32_t, _Out_ uint32_t*)');
	const page = Number(allocate(0, pageBytes, reserveAndCommit, readWrite));
	if (page === 0) throw new Error('no memory page for CPUID');
	new Uint8Array(koffi.view(BigInt(page), pageBytes)).set(stub);
	if (protect(page, pageBytes, executeRead, [0]) === 0) {
		throw new Error('Windows refuses an executable page');
	}
	const prototype = koffi.proto('void cpuid_stub(uint32_t, uint32_t, _Out_ uint32_t*)');
	return {
		async cpuid(leaf) {
			const registers = new Uint32Array(4);
			koffi.call(BigInt(page), prototype, leaf, 0, registers);
			const [eax = 0, ebx = 0, ecx = 0, edx = 0] = registers;
			return { status: 'observed', value: { eax, ebx, ecx, edx } };
		},
	};
}
