import type { LibraryHandle } from 'koffi';
import type { Machine } from '../../../model/machine.ts';
import type { GuestRun } from '../../../model/machine-values.ts';
import { platformLibrary } from './platform-library.ts';
import type { Win32 } from './win32.ts';

// mov al, 42; out 0x10, al: a guest that shows itself; the access to the port hands control back.
const proofGuest = Uint8Array.of(0xb0, 42, 0xe6, 0x10);

// Numbers and layouts: https://learn.microsoft.com/virtualization/api/hypervisor-platform/hypervisor-platform
const processorCount = 0x1fff;
const registers = { instructionPointer: 0x10, flags: 0x11, codeSegment: 0x13 } as const;
const exitReason = { portAccess: 2, canceled: 0x2001 } as const;
const exit = { bytes: 224, port: 72, accumulator: 80 } as const;
const readWriteExecute = 1 | 2 | 4;
const presentCode = 0x9b;

const pageBytes = 4096;
const guestAddress = 0x1000;
const [reserveAndCommit, release, readWrite] = [0x3000, 0x8000, 0x04];
const limitMilliseconds = 500;

class Refusal extends Error {}

function callsOf(library: LibraryHandle) {
	const asked =
		(prototype: string) =>
		(...words: unknown[]): void => {
			const result = Number(library.func(`int32_t ${prototype}`)(...words));
			const name = prototype.slice(0, prototype.indexOf('('));
			if (result < 0) throw new Refusal(`${name}: 0x${(result >>> 0).toString(16)}`);
		};
	return {
		createPartition: asked('WHvCreatePartition(_Out_ intptr_t*)'),
		setProperty: asked('WHvSetPartitionProperty(intptr_t, uint32_t, uint8_t*, uint32_t)'),
		setup: asked('WHvSetupPartition(intptr_t)'),
		map: asked('WHvMapGpaRange(intptr_t, intptr_t, uint64_t, uint64_t, uint32_t)'),
		createProcessor: asked('WHvCreateVirtualProcessor(intptr_t, uint32_t, uint32_t)'),
		setRegisters: asked(
			'WHvSetVirtualProcessorRegisters(intptr_t, uint32_t, uint8_t*, uint32_t, uint8_t*)',
		),
		run: library.func('int32_t WHvRunVirtualProcessor(intptr_t, uint32_t, intptr_t, uint32_t)'),
		cancel: library.func('int32_t WHvCancelRunVirtualProcessor(intptr_t, uint32_t, uint32_t)'),
		deletePartition: library.func('int32_t WHvDeletePartition(intptr_t)'),
	};
}

type Calls = ReturnType<typeof callsOf>;

// Real mode at the guest's page: a code segment that starts at 0, so that the pointer is the physical address.
function startRegisters(): { readonly names: Buffer; readonly values: Buffer } {
	const names = Buffer.from(Uint32Array.from(Object.values(registers)).buffer);
	const values = Buffer.alloc(3 * 16);
	values.writeBigUInt64LE(BigInt(guestAddress), 0);
	values.writeBigUInt64LE(2n, 16); // bit 1 is always set
	values.writeUInt32LE(0xffff, 32 + 8);
	values.writeUInt16LE(presentCode, 32 + 14);
	return { names, values };
}

/** Runs the processor on another thread; this one ends it when its time is over. */
async function exitOf(calls: Calls, partition: number, place: number): Promise<void> {
	const timer = setTimeout(() => calls.cancel(partition, 0, 0), limitMilliseconds);
	const { run } = calls;
	const result = await new Promise<number>((resolve, reject) => {
		const done = (error: unknown, code: number) => (error ? reject(error) : resolve(code));
		run.async(partition, 0, place, exit.bytes, done);
	}).finally(() => clearTimeout(timer));
	if (result < 0) throw new Refusal(`WHvRunVirtualProcessor: 0x${(result >>> 0).toString(16)}`);
}

function judged(state: Buffer): Pick<GuestRun, 'outcome' | 'detail'> {
	const reason = state.readUInt32LE(0);
	if (reason === exitReason.canceled) {
		return { outcome: 'never-ended', detail: `no exit within ${limitMilliseconds} ms` };
	}
	if (reason !== exitReason.portAccess) return { outcome: 'strayed', detail: `exit ${reason}` };
	const [port, written] = [state.readUInt16LE(exit.port), state.readUInt8(exit.accumulator)];
	const asTold = port === proofGuest[3] && written === proofGuest[1];
	return { outcome: asTold ? 'ran' : 'strayed', detail: `exit ${reason}, ${written} to ${port}` };
}

/** One page each for the guest's memory and for what is told of its exit, while `use` runs. */
async function withPages<T>(
	{ kernel, koffi }: Win32,
	use: (pages: readonly { address: number; memory: Buffer }[]) => Promise<T>,
): Promise<T> {
	const allocate = kernel('intptr_t VirtualAlloc(intptr_t, size_t, uint32_t, uint32_t)');
	const free = kernel('int VirtualFree(intptr_t, size_t, uint32_t)');
	const addresses = [0, 0].map(() => Number(allocate(0, pageBytes, reserveAndCommit, readWrite)));
	try {
		if (addresses.includes(0)) throw new Refusal('no memory for a guest');
		return await use(
			addresses.map((address) => ({
				address,
				memory: Buffer.from(koffi.view(BigInt(address), pageBytes)),
			})),
		);
	} finally {
		for (const address of addresses) if (address !== 0) free(address, 0, release);
	}
}

async function runIn(libraries: Win32, calls: Calls): Promise<ReturnType<typeof judged>> {
	return withPages(libraries, async ([guest, state]) => {
		if (guest === undefined || state === undefined) throw new Refusal('no memory for a guest');
		const handle = [0];
		calls.createPartition(handle);
		const partition = Number(handle[0]);
		try {
			calls.setProperty(partition, processorCount, Buffer.from(Uint32Array.of(1).buffer), 4);
			calls.setup(partition);
			guest.memory.set(proofGuest);
			calls.map(partition, guest.address, guestAddress, pageBytes, readWriteExecute);
			calls.createProcessor(partition, 0, 0);
			const { names, values } = startRegisters();
			calls.setRegisters(partition, 0, names, 3, values);
			await exitOf(calls, partition, state.address);
			return judged(state.memory);
		} finally {
			calls.deletePartition(partition);
		}
	});
}

/**
 * Runs a guest of two instructions through the Windows Hypervisor Platform, for at most half a second; absent
 * without the feature. It never ran on a real Windows, only against an imitation of the library.
 */
export function runGuest(libraries: Win32): Pick<Machine, 'proveGuest'> {
	return {
		async proveGuest() {
			const library = platformLibrary(libraries);
			if (library.status !== 'observed') return library;
			const start = performance.now();
			const elapsed = (): number => Math.round((performance.now() - start) * 10) / 10;
			try {
				const judgement = await runIn(libraries, callsOf(library.value));
				return { status: 'observed', value: { ...judgement, milliseconds: elapsed() } };
			} catch (error) {
				if (!(error instanceof Refusal)) throw error;
				const value = {
					outcome: 'refused',
					detail: error.message,
					milliseconds: elapsed(),
				} as const;
				return { status: 'observed', value };
			}
		},
	};
}
