import { bitPermutation } from './bit-permutation.ts';
import type { Ipv4Pseudonyms } from './ipv4-pseudonyms.ts';

/** The pseudonym of an IPv6 address as a number; `prefixLength` where the length of its network is known. */
export type Ipv6Pseudonyms = (address: bigint, prefixLength?: number) => bigint;

/** The pseudonym of a MAC of 48 bits. */
export type MacNumbers = (address: bigint) => bigint;

// https://www.iana.org/assignments/iana-ipv6-special-registry: prefix, its length, bits that stay.
const blocks: readonly (readonly [prefix: bigint, length: number, kept: number])[] = [
	[0n, 96, 128],
	[0xffffn, 96, 96],
	[0x64ff9b0000000000000000n, 96, 96],
	[0x20010db8n, 32, 128],
	// The address of a group that every address has: its last 24 bits are those of the address.
	[0xff0200000000000000000001ffn, 104, 104],
	[0xffn, 8, 128],
	[0x3fan, 10, 64],
	[0x7en, 7, 8],
	[1n, 3, 3],
	[0n, 0, 0],
];
const embedded = new Set([0xffffn, 0x64ff9b0000000000000000n]);
const low64 = (1n << 64n) - 1n;
const low32 = (1n << 32n) - 1n;
const modified = 1n << 57n;

const blockOf = (address: bigint) =>
	blocks.find(([prefix, length]) => address >> BigInt(128 - length) === prefix);

/** How many zeros at the end are those of a network: of its length, or else whole groups. */
function zerosToKeep(address: bigint, prefixLength = 128): bigint {
	const bits = BigInt(128 - prefixLength);
	if ((address & ((1n << bits) - 1n)) === 0n && bits > 0n) return bits;
	if ((address & low64) !== 0n) return 0n;
	let zeros = 64n;
	while (zeros < 128n && ((address >> zeros) & 0xffffn) === 0n) zeros += 16n;
	return zeros;
}

const isEui64 = (id: bigint): boolean => ((id >> 24n) & 0xffffn) === 0xfffen;

/**
 * Pseudonyms of IPv6 addresses: of the same kind, in one network where the originals are, and with the pseudonym of
 * the card or of the IPv4 address that is part of them. Host parts that someone chose, such as `::1`, stay.
 */
export function ipv6Pseudonyms(
	key: Uint8Array,
	ipv4: Ipv4Pseudonyms,
	mac: MacNumbers,
): Ipv6Pseudonyms {
	const permute = bitPermutation(key, 'ipv6', 128);
	const interfaceId = (address: bigint, moved: bigint): bigint => {
		const id = address & low64;
		if (id <= 0xffffn) return id;
		if (!isEui64(id)) return moved & low64;
		// RFC 4291, appendix A: the card's address, one bit turned, with fffe in the middle.
		const plain = id ^ modified;
		const card = mac(((plain >> 40n) << 24n) | (plain & 0xffffffn));
		return ((((card >> 24n) << 40n) | (0xfffen << 24n) | (card & 0xffffffn)) ^ modified) & low64;
	};
	const within = (address: bigint): bigint => {
		const block = blockOf(address);
		if (block === undefined || block[2] === 128) return address;
		const [prefix, length, kept] = block;
		if (embedded.has(prefix)) {
			return (address & ~low32) | BigInt(ipv4(Number(address & low32)));
		}
		let moved = address;
		do moved = permute(moved, kept);
		while (blockOf(moved) !== block);
		return length === 104 ? moved : (moved & ~low64) | interfaceId(address, moved);
	};
	return (address, prefixLength) => {
		if (blockOf(address)?.[2] === 128) return address;
		const zeros = zerosToKeep(address, prefixLength);
		return (within(address) >> zeros) << zeros;
	};
}
