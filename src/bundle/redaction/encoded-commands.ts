// powershell -EncodedCommand SQBFAFgA..., -enc, -ec, -e; [Convert]::FromBase64String('...')
const command =
	/(?<before>(?:[-/]e(?:c|n|nc|nco|ncod|ncode|ncoded|ncodedc\w*)?[ \t]{1,8}["']?|FromBase64String\([ \t]{0,4}["']))(?<secret>[A-Za-z0-9+/]{16,65536}={0,2})/gi;
const printable = /^[\t\r\n\x20-\x7e\u00a0-\uffef]+$/;

/** A script or text that a command line holds in base64. */
export interface EncodedCommand {
	readonly start: number;
	readonly end: number;
	readonly encoding: 'utf16le' | 'utf8';
	readonly text: string;
}

function decoded(base64: string): Pick<EncodedCommand, 'encoding' | 'text'> | null {
	const bytes = Buffer.from(base64, 'base64');
	for (const encoding of ['utf16le', 'utf8'] as const) {
		const text = bytes.toString(encoding);
		const isText = printable.test(text) && !text.includes('\uFFFD');
		// Any bytes are some text in UTF-16; one that is meant has mostly signs of ASCII.
		const plain = text.replace(/[^\x20-\x7e]/g, '').length;
		if (isText && plain * 2 > text.length) return { encoding, text };
	}
	return null;
}

/** The encoded commands of a text: what they say must be looked at as well. */
export function encodedCommands(text: string): readonly EncodedCommand[] {
	if (!/[-/]e|frombase64string/i.test(text)) return [];
	return [...text.matchAll(command)].flatMap((match) => {
		const { before = '', secret = '' } = match.groups ?? {};
		const script = decoded(secret);
		const start = match.index + before.length;
		return script === null ? [] : [{ start, end: start + secret.length, ...script }];
	});
}
