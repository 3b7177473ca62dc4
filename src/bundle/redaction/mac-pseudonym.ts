import { virtualCardPrefixes } from '../../knowledge/virtual-card-prefixes.ts';
import { keyedBytes } from './keyed-bytes.ts';

// Nobody's card: broadcast, nothing, and groups, which are the same everywhere (the lowest bit of the first byte).
const isShared = (digits: string): boolean =>
	/^(?:0{12}|f{12})$/.test(digits) || (Number.parseInt(digits.slice(0, 2), 16) & 1) === 1;

/**
 * The pseudonym of a MAC address of twelve lower-case hexadecimal digits: the beginning of a virtual card stays,
 * everything else becomes a locally administered address.
 */
export function macPseudonym(key: Uint8Array, digits: string, attempt = 0): string {
	if (isShared(digits)) return digits;
	const drawn = keyedBytes(key, `mac/${attempt}/${digits}`).toString('hex').slice(0, 12);
	const known = virtualCardPrefixes.find(({ prefix }) => digits.startsWith(prefix))?.prefix;
	if (known !== undefined) return `${known}${drawn.slice(known.length)}`;
	const first = (Number.parseInt(drawn.slice(0, 2), 16) & 0xfc) | 2;
	return `${first.toString(16).padStart(2, '0')}${drawn.slice(2)}`;
}
