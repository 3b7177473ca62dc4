import { keyedBytes } from './keyed-bytes.ts';

/** Changes the bits `from` to `width` of a number, so that numbers with a common beginning keep as long a one. */
export type BitPermutation = (value: bigint, from: number) => bigint;

/**
 * A permutation of numbers of so many bits that keeps prefixes: whether a bit is turned depends on the
 * bits before it alone (Xu, Fan, Ammar and Moon, "Prefix-preserving IP address anonymization", 2002).
 */
export function bitPermutation(key: Uint8Array, name: string, width: number): BitPermutation {
	const turned = new Map<string, bigint>();
	const turn = (prefix: bigint, length: number): bigint => {
		const id = `${name}/${length}/${prefix.toString(16)}`;
		const known = turned.get(id);
		if (known !== undefined) return known;
		const bit = BigInt((keyedBytes(key, id)[0] ?? 0) & 1);
		turned.set(id, bit);
		return bit;
	};
	return (value, from) => {
		let flips = 0n;
		for (let length = from; length < width; length += 1) {
			const rest = BigInt(width - length);
			flips |= turn(value >> rest, length) << (rest - 1n);
		}
		return value ^ flips;
	};
}
