import type { CpuidRegisters } from '../../../model/machine-values.ts';
import { cpuidStub } from '../cpuid-stub.ts';
import type { Libc } from './libc.ts';

// void stub(uint32_t leaf: edi, uint32_t subleaf: esi, uint32_t registers[4]: rdx), System V x86-64.
const moves = [
	...[0x49, 0x89, 0xd0], //           mov r8, rdx
	...[0x89, 0xf8], //                 mov eax, edi
	...[0x89, 0xf1], //                 mov ecx, esi
];

const pageBytes = 4096;
const readWrite = 1 | 2;
const readExecute = 1 | 4;
const privateAnonymous = 0x02 | 0x20;

/** Makes a function that executes CPUID in this process. Throws where the kernel refuses a page for it. */
export function cpuidReader({ koffi, func }: Libc): (leaf: number) => CpuidRegisters {
	const mmap = func('intptr_t mmap(intptr_t, size_t, int, int, int, int64_t)');
	const mprotect = func('int mprotect(intptr_t, size_t, int)');
	const page = Number(mmap(0, pageBytes, readWrite, privateAnonymous, -1, 0));
	if (page === -1) throw new Error('no memory page for CPUID');
	return cpuidStub(koffi, moves, page, () => {
		if (mprotect(page, pageBytes, readExecute) !== 0) {
			throw new Error('the kernel refuses an executable page');
		}
	});
}
