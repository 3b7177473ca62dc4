import { isIPv6 } from 'node:net';
import { ipv6Text } from './ipv6-text.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { Span } from './span.ts';

// 10.0.0.1, 10.0.0.0/24; not 1.2.3.4.5, not 1.2.3.4-5 or 1.2.3.4+dfsg, which are versions
const ipv4 =
	/(?<![\w.]|\d-)(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2})(?!\d))?(?![\w+~]|\.\w{0,12}\d|-(?!\d{1,3}(?:\.\d{1,3}){3})[\w])/g;
const ipv6 =
	/(?<![\w:.])(?=[0-9A-Fa-f:]*:[0-9A-Fa-f]*:)((?:[0-9A-Fa-f]{0,4}:){2,7}(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]{0,4}))(?:\/(\d{1,3})(?!\d))?(?![\w:])/g;
// ip-10-0-0-1, as clouds name machines
const dashed = /(?<![\w-])(ip-)(\d{1,3})-(\d{1,3})-(\d{1,3})-(\d{1,3})(?![\w-])/gi;

const versionWord =
	/(?:\((?:=|[<>]{1,2}=?)|\bv|\bver\.?|version|release|build|revision|firmware|driver|assembly|package|:(?:amd64|arm64|i386|all)|\bsince|[A-Za-z][-_]|[A-Za-z]{3}\/)["']?[ \t]{0,3}[:=(]?[ \t]{0,3}["'(]?$/i;
const isPrivate =
	/^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const pathWord = /[A-Za-z]{3}\/$/;

/** Whether the four numbers at this place of a text are a version, by what stands before and behind them. */
function isVersion(text: string, at: number, end: number, dotted: string): boolean {
	const before = text.slice(Math.max(0, at - 32), at);
	if (!versionWord.test(before)) return false;
	// localhost/10.0.0.1:2375, as Java writes an address
	const isPlace = pathWord.test(before) && (text[end] === ':' || isPrivate.test(dotted));
	return !isPlace;
}

function ipv4Spans(text: string, pseudonyms: Pseudonyms): readonly Span[] {
	const found: Span[] = [];
	for (const match of text.matchAll(ipv4)) {
		const [whole, a = '', b = '', c = '', d = '', length] = match;
		const parts = [a, b, c, d];
		if (parts.some((part) => Number(part) > 255 || (part.length > 1 && part.startsWith('0'))))
			continue;
		const dotted = parts.join('.');
		const prefix = length === undefined || Number(length) > 32 ? undefined : Number(length);
		if (isVersion(text, match.index, match.index + whole.length, dotted)) continue;
		const moved = pseudonyms.of('ipv4', dotted, prefix);
		if (moved === dotted) continue;
		found.push({ start: match.index, end: match.index + dotted.length, text: moved, rule: 'ipv4' });
	}
	return found;
}

function dashedSpans(text: string, pseudonyms: Pseudonyms): readonly Span[] {
	return [...text.matchAll(dashed)].flatMap((match) => {
		const [whole, lead = '', ...parts] = match;
		if (parts.some((part) => Number(part) > 255)) return [];
		const moved = pseudonyms.of('ipv4', parts.map(Number).join('.')).replaceAll('.', '-');
		const { index } = match;
		return [{ start: index, end: index + whole.length, text: `${lead}${moved}`, rule: 'ipv4' }];
	});
}

function ipv6Spans(text: string, pseudonyms: Pseudonyms): readonly Span[] {
	const found: Span[] = [];
	for (const match of text.matchAll(ipv6)) {
		const [, address = '', length] = match;
		if (!isIPv6(address)) continue;
		const plain = ipv6Text.format(ipv6Text.parse(address), {
			upper: false,
			exploded: false,
			dotted: false,
		});
		const prefix = length === undefined || Number(length) > 128 ? undefined : Number(length);
		const moved = pseudonyms.of('ipv6', plain, prefix);
		if (moved === plain) continue;
		const written = ipv6Text.format(ipv6Text.parse(moved), ipv6Text.styleOf(address));
		found.push({
			start: match.index,
			end: match.index + address.length,
			text: written,
			rule: 'ipv6',
		});
	}
	return found;
}

/** The IP addresses of a text, each with its stand-in in the same form. */
export function addressSpans(text: string, pseudonyms: Pseudonyms): readonly Span[] {
	return [
		...ipv6Spans(text, pseudonyms),
		...ipv4Spans(text, pseudonyms),
		...dashedSpans(text, pseudonyms),
	];
}
