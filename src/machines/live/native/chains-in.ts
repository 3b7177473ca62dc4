import type { ForwardChain } from '../../../model/machine-values.ts';

// linux/netfilter/nf_tables.h: NFT_MSG_NEWCHAIN, NFTA_CHAIN_*, NFTA_HOOK_HOOKNUM; linux/netfilter.h
const newChain = (10 << 8) | 3;
const attribute = { table: 1, name: 3, hook: 4, policy: 5 } as const;
const hookNumber = 1;
const forward = 2;
// linux/netlink.h
const [errorMessage, doneMessage] = [2, 3];
const chainHead = 4;

/** A part of the kernel's answer to the question for all chains. */
export interface Chains {
	readonly chains: readonly ForwardChain[];
	/** Whether nothing follows. */
	readonly isLast: boolean;
	/** The kernel's error number; 0: none. */
	readonly errno: number;
}

const padded = (length: number): number => (length + 3) & ~3;

/** Attributes by their type: two bytes of length, two of type, and the value, padded to four. */
function attributesIn(bytes: Buffer): ReadonlyMap<number, Buffer> {
	const found = new Map<number, Buffer>();
	for (let at = 0; at + 4 <= bytes.length; ) {
		const length = bytes.readUInt16LE(at);
		if (length < 4 || at + length > bytes.length) break;
		found.set(bytes.readUInt16LE(at + 2) & 0x3fff, bytes.subarray(at + 4, at + length));
		at += padded(length);
	}
	return found;
}

const textIn = (bytes: Buffer | undefined): string =>
	bytes ? bytes.toString('utf8').replace(/\0$/, '') : '';
const numberIn = (bytes: Buffer | undefined): number | null =>
	bytes && bytes.length >= 4 ? bytes.readUInt32BE(0) : null;

function chainIn(bytes: Buffer): readonly ForwardChain[] {
	const attributes = attributesIn(bytes.subarray(chainHead));
	const hook = attributesIn(attributes.get(attribute.hook) ?? Buffer.alloc(0));
	const policy = numberIn(attributes.get(attribute.policy));
	if (numberIn(hook.get(hookNumber)) !== forward || policy === null) return [];
	const table = textIn(attributes.get(attribute.table));
	const name = textIn(attributes.get(attribute.name));
	return [{ table, name, policy: policy === 0 ? 'drop' : 'accept' }];
}

interface Message {
	readonly kind: number;
	readonly body: Buffer;
}

function messagesIn(bytes: Buffer): readonly Message[] {
	const messages: Message[] = [];
	for (let at = 0; at + 16 <= bytes.length; ) {
		const length = bytes.readUInt32LE(at);
		if (length < 16 || at + length > bytes.length) break;
		messages.push({ kind: bytes.readUInt16LE(at + 4), body: bytes.subarray(at + 16, at + length) });
		at += padded(length);
	}
	return messages;
}

/** Reads netlink messages; a damaged one ends the reading, as if nothing followed. */
export function chainsIn(bytes: Buffer): Chains {
	const messages = messagesIn(bytes);
	const chains = messages.flatMap(({ kind, body }) => (kind === newChain ? chainIn(body) : []));
	const last = messages.find(({ kind }) => kind === doneMessage || kind === errorMessage);
	const isError = last?.kind === errorMessage && last.body.length >= 4;
	const errno = isError ? -last.body.readInt32LE(0) : 0;
	return { chains, isLast: last !== undefined || messages.length === 0, errno };
}
