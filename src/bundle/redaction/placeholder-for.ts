import { ipv4Blocks } from './ipv4-blocks.ts';
import type { IdentityKind } from './map-row.ts';

const fixed: Readonly<Partial<Record<IdentityKind, string>>> = {
	computer: 'pc-other',
	user: 'user-other',
	person: 'Person other',
	word: 'name-other',
	ipv6: '2001:db8::',
	mac: '020000000000',
	sid: 'S-1-5-21-0-0-0-1000',
};

function kindOfAddress(dotted: string): string {
	const address = dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
	const block = ipv4Blocks.find(({ first, length }) => {
		const size = 2 ** (32 - length);
		return Math.floor(address / size) === Math.floor(first / size);
	});
	if (block === undefined || block.length === 0) return '192.0.2.0';
	if (block.kept === 32) return dotted;
	return [24, 16, 8, 0].map((shift) => Math.floor(block.first / 2 ** shift) % 256).join('.');
}

/** What stands for an original that the map has no room for: the same for all of its kind, so that it tells nothing. */
export function placeholderFor(kind: IdentityKind, original: string): string {
	if (kind === 'ipv4') return kindOfAddress(original);
	if (kind === 'domain') return original.includes('.') ? 'dom-other.example' : 'dom-other';
	if (kind === 'serial') return original.replace(/[0-9]/g, '0').replace(/[a-z]/gi, 'a');
	return fixed[kind] ?? '';
}
