import { bitPermutation } from './bit-permutation.ts';
import { type AddressBlock, ipv4Blocks } from './ipv4-blocks.ts';

const size = (length: number): number => 2 ** (32 - length);

const blockOf = (address: number): AddressBlock | undefined =>
	ipv4Blocks.find(({ first, length }) => {
		const step = size(length);
		return Math.floor(address / step) === Math.floor(first / step);
	});

const isEnd = (last: number): boolean => last === 0 || last === 255;

/** A network's own address, or its broadcast, keeps this ending; as the classes of old, where nothing tells more. */
function endingOf(address: number): { readonly length: number; readonly rest: number } | null {
	for (const length of [8, 16, 24]) if (address % size(length) === 0) return { length, rest: 0 };
	return address % 256 === 255 ? { length: 24, rest: 255 } : null;
}

/** The pseudonym of an IPv4 address as a number; `prefixLength` where the length of its network is known. */
export type Ipv4Pseudonyms = (address: number, prefixLength?: number) => number;

/**
 * Pseudonyms of IPv4 addresses: of the same kind as the original, and in one network where the originals are.
 * Addresses of networks stay some: their zeros at the end stay zeros.
 */
export function ipv4Pseudonyms(key: Uint8Array): Ipv4Pseudonyms {
	const permute = bitPermutation(key, 'ipv4', 32);
	const within = (address: number): number => {
		const block = blockOf(address);
		if (block === undefined || block.kept === 32) return address;
		let moved = address;
		// Another kind of address may lie inside: then once more, so that no two meet.
		do moved = Number(permute(BigInt(moved), block.kept));
		while (blockOf(moved) !== block);
		return moved;
	};
	const network = (address: number, length: number, rest: number): number => {
		const moved = within(address);
		return moved - (moved % size(length)) + rest;
	};
	// A host whose pseudonym would look like a network or a broadcast gets what those left free.
	const host = (address: number): number => {
		const first = address - (address % 256);
		let moved = within(address);
		while (isEnd(moved % 256)) moved = within(first + (moved % 256));
		return moved;
	};
	const inNetwork = (address: number, length: number): number => {
		const rest = address % size(length);
		const isOfNetwork = rest === 0 || rest === size(length) - 1;
		if (isOfNetwork) return network(address, length, rest);
		return length > 24 ? within(address) : host(address);
	};
	return (address, prefixLength = 0) => {
		if (blockOf(address)?.kept === 32) return address;
		if (prefixLength > 0 && prefixLength < 32) return inNetwork(address, prefixLength);
		const ending = endingOf(address);
		return ending === null ? host(address) : network(address, ending.length, ending.rest);
	};
}
