import { asUtf8 } from '../explain/as-utf8.ts';
import { codePages, lettersOf850 } from '../knowledge/code-pages.ts';
import { requirementWords } from '../knowledge/requirement-words.ts';

// Of answers in letters of their own the text itself tells its code page: Sí, Нет, 是, and the sentence about hypervisors.
const foreign = requirementWords.flatMap(({ yes, no, detected }) =>
	[...new Set([yes, no, detected])].filter((word) => /[^\p{ASCII}]/u.test(word)),
);
const answers = new RegExp(
	`[:：][ \\t]*(?:${foreign.join('|')})(?=[ \\t]*\\r?$)|${foreign.filter((word) => word.length > 3).join('|')}`,
	'mi',
);

function strictly(bytes: Uint8Array): string | null {
	try {
		// The last letter may be cut: of a stream it is waited for.
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
	} catch {
		return null;
	}
}

/** Bytes as a console of western Europe writes them. */
function in850(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) =>
		byte < 0x80 ? String.fromCharCode(byte) : (lettersOf850[byte] ?? '\ufffd'),
	).join('');
}

/** Bytes that are no UTF-8, in the code page whose words they show; what no code page explains keeps its plain letters. */
function inCodePage(bytes: Uint8Array): string {
	// The section about Hyper-V comes last, and what tells comes with it.
	const end = bytes.subarray(-65_536);
	if (answers.test(in850(end))) return in850(bytes);
	const page = codePages.find((name) => answers.test(new TextDecoder(name).decode(end)));
	return new TextDecoder(page ?? 'utf-8').decode(bytes);
}

// A text has next to none of them.
function hasNoText(text: string): boolean {
	const start = text.slice(0, 65_536);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to count
	const strange = start.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
	return strange > start.length / 100;
}

/** The text in the first bytes of a file, whatever it was written with; null where they hold none. */
export function decodedText(bytes: Uint8Array): string | null {
	const parts: Uint8Array[] = [];
	asUtf8((part) => parts.push(part))(bytes);
	const [whole = new Uint8Array()] = parts;
	const decoded = (strictly(whole) ?? inCodePage(whole)).replace(/^\ufeff/, '');
	return hasNoText(decoded) ? null : decoded;
}
