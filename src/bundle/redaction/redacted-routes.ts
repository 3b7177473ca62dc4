import type { Pseudonyms } from './pseudonyms.ts';

const isHex = (text: string | undefined): text is string =>
	text !== undefined && /^[0-9A-F]{8}$/.test(text);

// The kernel prints the number as it lies in memory: 000011AC is 172.17.0.0.
const dotted = (hex: string): string =>
	(hex.match(/../g) ?? [])
		.reverse()
		.map((byte) => Number.parseInt(byte, 16))
		.join('.');

const hexOf = (address: string): string =>
	address
		.split('.')
		.reverse()
		.map((part) => Number(part).toString(16).toUpperCase().padStart(2, '0'))
		.join('');

const lengthOf = (mask: string): number =>
	[...Number.parseInt(mask, 16).toString(2)].filter((bit) => bit === '1').length;

/** `/proc/net/route` with stand-ins for its addresses; networks stay networks of the same length. */
export function redactedRoutes(text: string, pseudonyms: Pseudonyms): string {
	return text
		.split('\n')
		.map((line) => {
			const columns = line.split('\t');
			const [, to, gateway, , , , , mask] = columns.map((column) => column.trim());
			if (!isHex(to) || !isHex(gateway) || !isHex(mask)) return line;
			const moved = pseudonyms.of('ipv4', dotted(to), lengthOf(mask));
			columns[1] = columns[1]?.replace(to, hexOf(moved)) ?? '';
			columns[2] =
				columns[2]?.replace(gateway, hexOf(pseudonyms.of('ipv4', dotted(gateway)))) ?? '';
			return columns.join('\t');
		})
		.join('\n');
}
