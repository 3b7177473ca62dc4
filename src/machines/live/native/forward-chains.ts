import type { ForwardChain } from '../../../model/machine-values.ts';
import type { Reading } from '../../../model/observation.ts';
import { readingOfError } from '../reading-of-error.ts';
import { chainsIn } from './chains-in.ts';
import type { Libc } from './libc.ts';

// linux/netlink.h, linux/netfilter/nfnetlink.h, linux/netfilter/nf_tables.h
const [family, rawAtExec, netfilter] = [16, 3 | 0x80000, 12];
const listChains = (10 << 8) | 4;
const requestOfAll = 1 | 0x300;
const ipv4 = 2;
const dontWait = 0x40;
const bytesAtOnce = 64 * 1024;
const errorNames: Readonly<Record<number, string>> = { 1: 'EPERM', 13: 'EACCES', 93: 'ENOENT' };

function question(): Uint8Array {
	const message = new DataView(new ArrayBuffer(20));
	message.setUint32(0, 20, true);
	message.setUint16(4, listChains, true);
	message.setUint16(6, requestOfAll, true);
	message.setUint32(8, 1, true);
	message.setUint8(16, ipv4);
	return new Uint8Array(message.buffer);
}

const failed = (errno: number): Reading<never> =>
	readingOfError({ code: errorNames[errno] ?? `error ${errno}` });

/**
 * Asks nf_tables for its chains, which is where iptables keeps its own, too, unless it is the legacy one. The
 * kernel writes the answer before it returns from the question, so nothing is waited for.
 */
export function forwardChains({ koffi, func }: Libc): Reading<readonly ForwardChain[]> {
	const socket = func('int socket(int, int, int)');
	const send = func('intptr_t send(int, uint8_t*, size_t, int)');
	const receive = func('intptr_t recv(int, _Out_ uint8_t*, size_t, int)');
	const close = func('int close(int)');
	const file = Number(socket(family, rawAtExec, netfilter));
	if (file < 0) return failed(koffi.errno());
	try {
		if (Number(send(file, question(), 20, 0)) < 0) return failed(koffi.errno());
		const chains: ForwardChain[] = [];
		for (let more = true; more; ) {
			const bytes = Buffer.alloc(bytesAtOnce);
			const length = Number(receive(file, bytes, bytesAtOnce, dontWait));
			if (length < 0) return failed(koffi.errno());
			const answer = chainsIn(bytes.subarray(0, length));
			if (answer.errno !== 0) return failed(answer.errno);
			chains.push(...answer.chains);
			more = !answer.isLast;
		}
		return { status: 'observed', value: chains };
	} finally {
		close(file);
	}
}
