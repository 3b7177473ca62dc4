import type { CpuidRegisters } from '../../../model/machine.ts';
import type { Libc } from './libc.ts';

// void stub(uint32_t leaf: edi, uint32_t subleaf: esi, uint32_t registers[4]: rdx), System V x86-64.
const stub = Uint8Array.of(
	...[0x53], //                       push rbx          (cpuid overwrites it)
	...[0x49, 0x89, 0xd0], //           mov r8, rdx
	...[0x89, 0xf8], //                 mov eax, edi
	...[0x89, 0xf1], //                 mov ecx, esi
	...[0x0f, 0xa2], //                 cpuid
	...[0x41, 0x89, 0x00], //           mov [r8], eax
	...[0x41, 0x89, 0x58, 0x04], //     mov [r8+4], ebx
	...[0x41, 0x89, 0x48, 0x08], //     mov [r8+8], ecx
	...[0x41, 0x89, 0x50, 0x0c], //     mov [r8+12], edx
	...[0x5b, 0xc3], //                 pop rbx; ret
);

const pageBytes = 4096;
const readWrite = 1 | 2;
const readExecute = 1 | 4;
const privateAnonymous = 0x02 | 0x20;

/**
 * Makes a function that executes CPUID in this process. The stub's page is first writable, then
 * executable, never both. Throws where the kernel refuses such a page.
 */
export function cpuidReader({ koffi, func }: Libc): (leaf: number) => CpuidRegisters {
	const mmap = func('intptr_t mmap(intptr_t, size_t, int, int, int, int64_t)');
	const mprotect = func('int mprotect(intptr_t, size_t, int)');
	const page = Number(mmap(0, pageBytes, readWrite, privateAnonymous, -1, 0));
	if (page === -1) throw new Error('no memory page for CPUID');
	new Uint8Array(koffi.view(BigInt(page), pageBytes)).set(stub);
	if (mprotect(page, pageBytes, readExecute) !== 0) {
		throw new Error('the kernel refuses an executable page');
	}
	const prototype = koffi.proto('void cpuid_stub(uint32_t, uint32_t, _Out_ uint32_t*)');
	return (leaf) => {
		const registers = new Uint32Array(4);
		koffi.call(BigInt(page), prototype, leaf, 0, registers);
		const [eax = 0, ebx = 0, ecx = 0, edx = 0] = registers;
		return { eax, ebx, ecx, edx };
	};
}
