import type { GuestRun } from '../../../model/machine-values.ts';
import type { Libc } from './libc.ts';

// mov al, 42; out 0x10, al; hlt: a guest that shows itself and stops.
const proofGuest = Uint8Array.of(0xb0, 42, 0xe6, 0x10, 0xf4);

// Requests, structures and exit reasons: https://docs.kernel.org/virt/kvm/api.html (x86-64 layout).
const request = {
	createVm: 0xae01,
	runStateBytes: 0xae04,
	createVcpu: 0xae41,
	setMemory: 0x4020ae46,
	run: 0xae80,
	setRegisters: 0x4090ae82,
	getSegments: 0x8138ae83,
	setSegments: 0x4138ae84,
} as const;
const exitReason = { portAccess: 2, halt: 5 } as const;

const pageBytes = 4096;
const guestAddress = 0x1000;
const readWrite = 1 | 2;
const shared = 0x01;
const sharedAnonymous = 0x01 | 0x20;
const limitMicroseconds = 500_000;
const EINTR = 4;
const EBUSY = 16;

class Refusal extends Error {
	readonly errno: number;
	constructor(step: string, errno: number) {
		super(`${step}: error ${errno}`);
		this.errno = errno;
	}
}

function memoryRegion(address: number): Uint8Array {
	const region = new DataView(new ArrayBuffer(32));
	region.setBigUint64(8, BigInt(guestAddress), true);
	region.setBigUint64(16, BigInt(pageBytes), true);
	region.setBigUint64(24, BigInt(address), true);
	return new Uint8Array(region.buffer);
}

function startRegisters(): Uint8Array {
	const registers = new DataView(new ArrayBuffer(144));
	registers.setBigUint64(16 * 8, BigInt(guestAddress), true); // rip
	registers.setBigUint64(17 * 8, 2n, true); // rflags: bit 1 is always set
	return new Uint8Array(registers.buffer);
}

/** What a guest needs of the C library, bound once. */
function calls({ koffi, func }: Libc) {
	const ioctl = func('int ioctl(int, unsigned long, intptr_t)');
	const ioctlBuffer = func('int ioctl(int, unsigned long, _Inout_ uint8_t*)');
	const mmap = func('intptr_t mmap(intptr_t, size_t, int, int, int, int64_t)');
	const check = (step: string, result: number): number => {
		if (result < 0) throw new Refusal(step, koffi.errno());
		return result;
	};
	return {
		ask: (step: string, file: number, code: number, argument = 0): number =>
			check(step, ioctl(file, code, argument)),
		give: (step: string, file: number, code: number, buffer: Uint8Array): number =>
			check(step, ioctlBuffer(file, code, buffer)),
		map(bytes: number, flags: number, file: number): { address: number; memory: ArrayBuffer } {
			const address = check('mmap', Number(mmap(0, bytes, readWrite, flags, file, 0)));
			return { address, memory: koffi.view(BigInt(address), bytes) };
		},
		unmap: func('int munmap(intptr_t, size_t)'),
		close: func('int close(int)'),
		alarm: func('uint32_t ualarm(uint32_t, uint32_t)'),
		run: (vcpu: number): number => (ioctl(vcpu, request.run, 0) < 0 ? koffi.errno() : 0),
	};
}

type Calls = ReturnType<typeof calls>;

// A guest that never exits blocks KVM_RUN; an alarm on this thread ends the call with EINTR. The alarm
// repeats, because the first one could come just before the call.
function exitsOf(kvm: Calls, vcpu: number, state: DataView): number[] | 'never-ended' {
	const exits: number[] = [];
	const listener = (): void => {};
	process.on('SIGALRM', listener);
	kvm.alarm(limitMicroseconds, 10_000);
	try {
		while (exits.length < 2) {
			const errno = kvm.run(vcpu);
			if (errno === EINTR) return 'never-ended';
			if (errno !== 0) throw new Refusal('KVM_RUN', errno);
			exits.push(state.getUint32(8, true));
		}
		return exits;
	} finally {
		kvm.alarm(0, 0);
		process.off('SIGALRM', listener);
	}
}

function judge(exits: number[] | 'never-ended'): Pick<GuestRun, 'outcome' | 'detail'> {
	if (exits === 'never-ended') {
		return { outcome: 'never-ended', detail: `no exit within ${limitMicroseconds / 1000} ms` };
	}
	const asTold = exits[0] === exitReason.portAccess && exits[1] === exitReason.halt;
	return { outcome: asTold ? 'ran' : 'strayed', detail: `exits ${exits.join(', ')}` };
}

function runOn(kvm: Calls, device: number, code: Uint8Array): ReturnType<typeof judge> {
	const files: number[] = [];
	const maps: [number, number][] = [];
	const map = (bytes: number, flags: number, file: number) => {
		const { address, memory } = kvm.map(bytes, flags, file);
		maps.push([address, bytes]);
		return { address, memory };
	};
	try {
		const vm = kvm.ask('KVM_CREATE_VM', device, request.createVm);
		files.push(vm);
		const page = map(pageBytes, sharedAnonymous, -1);
		new Uint8Array(page.memory).set(code);
		kvm.give('KVM_SET_USER_MEMORY_REGION', vm, request.setMemory, memoryRegion(page.address));
		const vcpu = kvm.ask('KVM_CREATE_VCPU', vm, request.createVcpu);
		files.push(vcpu);
		const bytes = kvm.ask('KVM_GET_VCPU_MMAP_SIZE', device, request.runStateBytes);
		const state = map(bytes, shared, vcpu);
		const segments = new Uint8Array(312);
		kvm.give('KVM_GET_SREGS', vcpu, request.getSegments, segments);
		segments.fill(0, 0, 8); // code segment: address 0
		segments.fill(0, 12, 14); // and selector 0, so that rip is the physical address
		kvm.give('KVM_SET_SREGS', vcpu, request.setSegments, segments);
		kvm.give('KVM_SET_REGS', vcpu, request.setRegisters, startRegisters());
		return judge(exitsOf(kvm, vcpu, new DataView(state.memory)));
	} finally {
		for (const [address, bytes] of maps) kvm.unmap(address, bytes);
		for (const file of files.reverse()) kvm.close(file);
	}
}

/**
 * Runs a guest of a few bytes of real-mode code through an open `/dev/kvm` (x86-64 only), for at most
 * half a second, on this thread. Never throws.
 */
export function runGuest(library: Libc, device: number, code: Uint8Array = proofGuest): GuestRun {
	const start = performance.now();
	const elapsed = (): number => Math.round((performance.now() - start) * 10) / 10;
	try {
		return { ...runOn(calls(library), device, code), milliseconds: elapsed() };
	} catch (error) {
		const busy = error instanceof Refusal && error.errno === EBUSY;
		const detail = error instanceof Error ? error.message : String(error);
		return { outcome: busy ? 'in-use' : 'refused', detail, milliseconds: elapsed() };
	}
}
