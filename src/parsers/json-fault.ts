import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** Where a text stops being JSON, both counted from one, and why. */
export interface JsonFault {
	readonly line: number;
	readonly column: number;
	readonly text: string;
	/** Whether a whole value stands before it. */
	readonly isAfterEnd: boolean;
}

const words: Readonly<Record<string, string>> = {
	CloseBraceExpected: 'a closing } is missing',
	CloseBracketExpected: 'a closing ] is missing',
	ColonExpected: 'a colon is missing',
	CommaExpected: 'a comma is missing before this',
	EndOfFileExpected: 'something follows the end',
	InvalidCharacter: 'a text holds a control character',
	InvalidCommentToken: 'JSON has no comments',
	InvalidEscapeCharacter: 'a backslash is followed by a sign that it does not go with',
	InvalidUnicode: 'a \\u is not followed by four hexadecimal digits',
	PropertyNameExpected: 'a name in double quotes is missing',
	UnexpectedEndOfNumber: 'a number is not finished',
	UnexpectedEndOfString: 'a text is not closed by double quotes',
	ValueExpected: 'a value is missing',
};

function sentence(text: string, { error, offset, length }: ParseError): string {
	if (/,\s*$/.test(text.slice(0, offset)) && /[}\]]/.test(text[offset] ?? '')) {
		return 'the comma before this is one too many';
	}
	const code = printParseErrorCode(error);
	if (code !== 'InvalidSymbol') return words[code] ?? 'this is no JSON';
	return `"${text.slice(offset, offset + Math.min(length, 40))}" is no JSON`;
}

/** Finds the first fault of a text that `JSON.parse` refuses; null where there is none. */
export function parseJsonFault(text: string): JsonFault | null {
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { disallowComments: true });
	const [first] = errors;
	if (first === undefined) return null;
	const before = text.slice(0, first.offset);
	const line = before.split('\n').length;
	const column = first.offset - before.lastIndexOf('\n');
	const isAfterEnd = root !== undefined && first.offset >= root.offset + root.length;
	return { line, column, text: sentence(text, first), isAfterEnd };
}
