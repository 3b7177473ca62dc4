import { decidingParts } from './deciding-parts.ts';
import { isAmazons } from './is-amazons.ts';
import { keyedBytes } from './keyed-bytes.ts';

const isHexadecimal = (value: string): boolean => /^[0-9a-f-]+$/i.test(value);
const isUuid = (value: string): boolean =>
	/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);

// Where a UUID says which version and variant it is (RFC 9562, section 4).
const uuidPlaces = [14, 19];

// Same length, digits for digits, letters for letters, everything else as it was.
function redrawn(value: string, bytes: Uint8Array): string {
	const kept = isUuid(value) ? uuidPlaces : [];
	const letters = isHexadecimal(value) ? 'abcdef' : 'abcdefghijklmnopqrstuvwxyz';
	return [...value]
		.map((sign, place) => {
			if (kept.includes(place)) return sign;
			const byte = bytes[place % bytes.length] ?? 0;
			if (/[0-9]/.test(sign)) return String(byte % 10);
			if (!/[a-z]/i.test(sign)) return sign;
			const letter = letters[byte % letters.length] ?? 'a';
			return /[A-Z]/.test(sign) ? letter.toUpperCase() : letter;
		})
		.join('');
}

// The places that say "Amazon" in either order of bytes: the first three signs, or signs 5, 7 and 8.
const amazonPlaces = (value: string): readonly number[] =>
	/^ec2/i.test(value) ? [0, 1, 2] : [4, 6, 7];

function withAmazon(value: string, drawn: string): string {
	const places = amazonPlaces(value);
	return [...drawn].map((sign, at) => (places.includes(at) ? (value[at] ?? sign) : sign)).join('');
}

/**
 * The pseudonym of a serial number, a UUID or a tag of the firmware: the same shape, and what identification
 * matches on stays. The same number in upper and lower case gets the same pseudonym in either.
 */
export function serialPseudonym(key: Uint8Array, value: string, attempt = 0): string {
	const { start, end } = decidingParts(value);
	for (let round = attempt; ; round += 1) {
		const bytes = keyedBytes(key, `serial/${round}/${value.toLowerCase()}`);
		const drawn = redrawn(value, bytes);
		const whole = `${value.slice(0, start)}${drawn.slice(start, value.length - end)}${value.slice(value.length - end)}`;
		if (isAmazons(value)) return withAmazon(value, whole);
		const parts = decidingParts(whole);
		const says = parts.start !== start || parts.end !== end || isAmazons(whole);
		if (!says || round > attempt + 64) return whole;
	}
}
