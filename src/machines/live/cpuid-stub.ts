import type { CpuidRegisters } from '../../model/machine-values.ts';

type Koffi = typeof import('koffi');

const pageBytes = 4096;
// Behind the moves the leaf is in eax, the subleaf in ecx, and the place for four registers in r8.
const execute = [
	...[0x0f, 0xa2], //                 cpuid
	...[0x41, 0x89, 0x00], //           mov [r8], eax
	...[0x41, 0x89, 0x58, 0x04], //     mov [r8+4], ebx
	...[0x41, 0x89, 0x48, 0x08], //     mov [r8+8], ecx
	...[0x41, 0x89, 0x50, 0x0c], //     mov [r8+12], edx
	...[0x5b, 0xc3], //                 pop rbx; ret
];

/**
 * Makes a function that executes CPUID in this process. `moves` brings the arguments `(leaf, subleaf, registers)` to
 * where they are wanted; `page` is a writable page of 4,096 bytes, and `seal` makes it executable instead, never both.
 */
export function cpuidStub(
	koffi: Koffi,
	moves: readonly number[],
	page: number,
	seal: () => void,
): (leaf: number) => CpuidRegisters {
	const pushRbx = 0x53; // cpuid overwrites it
	new Uint8Array(koffi.view(BigInt(page), pageBytes)).set([pushRbx, ...moves, ...execute]);
	seal();
	const prototype = koffi.proto('void cpuid_stub(uint32_t, uint32_t, _Out_ uint32_t*)');
	return (leaf) => {
		const registers = new Uint32Array(4);
		koffi.call(BigInt(page), prototype, leaf, 0, registers);
		const [eax = 0, ebx = 0, ecx = 0, edx = 0] = registers;
		return { eax, ebx, ecx, edx };
	};
}
