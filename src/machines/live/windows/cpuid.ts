import type { Machine } from '../../../model/machine.ts';
import { cpuidStub } from '../cpuid-stub.ts';
import type { Win32 } from './win32.ts';

// void stub(uint32_t leaf: ecx, uint32_t subleaf: edx, uint32_t registers[4]: r8), Microsoft x64.
const moves = [
	...[0x89, 0xc8], //                 mov eax, ecx
	...[0x89, 0xd1], //                 mov ecx, edx
];
const pageBytes = 4096;
const reserveAndCommit = 0x3000;
const [readWrite, executeRead] = [0x04, 0x20];

/** Makes the operation that executes CPUID in this process. Throws where Windows refuses a page for it. */
export function cpuid({ koffi, kernel }: Win32): Pick<Machine, 'cpuid'> {
	const allocate = kernel('intptr_t VirtualAlloc(intptr_t, size_t, uint32_t, uint32_t)');
	const protect = kernel('int VirtualProtect(intptr_t, size_t, uint32_t, _Out_ uint32_t*)');
	const page = Number(allocate(0, pageBytes, reserveAndCommit, readWrite));
	if (page === 0) throw new Error('no memory page for CPUID');
	const read = cpuidStub(koffi, moves, page, () => {
		if (protect(page, pageBytes, executeRead, [0]) === 0) {
			throw new Error('Windows refuses an executable page');
		}
	});
	return { cpuid: async (leaf) => ({ status: 'observed', value: read(leaf) }) };
}
