const minimum = 8;

/** The signs of base64 that a secret decides alone, at each of the three places where it may begin. */
function alignments(bytes: Buffer): readonly string[] {
	return [0, 1, 2].map((shift) => {
		const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
		const first = Math.ceil((shift * 8) / 6);
		const last = Math.floor(((shift + bytes.length) * 8) / 6);
		return encoded.slice(first, last);
	});
}

const toUrlAlphabet = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

const percentAll = (text: string): string =>
	[...Buffer.from(text)]
		.map((byte) => {
			const sign = String.fromCharCode(byte);
			const hex = byte.toString(16).toUpperCase().padStart(2, '0');
			return /[A-Za-z0-9._~-]/.test(sign) ? sign : `%${hex}`;
		})
		.join('');

const json = (text: string): string => JSON.stringify(text).slice(1, -1);

const xmlSigns: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};

function quotings(text: string): readonly string[] {
	const xml = text.replace(/[&<>"']/g, (sign) => xmlSigns[sign] ?? sign);
	return [
		...[json(text), json(json(text)), xml, xml.replaceAll('&apos;', '&#39;')],
		xml.replaceAll('&quot;', '"').replaceAll('&apos;', "'"),
		json(text).replace(/[<>&']/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
		json(text).replaceAll('/', '\\/'),
		// cmd: a caret in front of what it would understand, two percent signs for one, two quotes for one.
		text.replace(/[&|<>^"!()]/g, '^$&'),
		...[text.replaceAll('%', '%%'), text.replaceAll('"', '""'), text.replaceAll('"', '\\"')],
		// PowerShell: two single quotes for one, a backtick in front of what a double-quoted text would understand.
		...[text.replaceAll("'", "''"), text.replace(/[`$"]/g, '`$&')],
		// A shell: a quote that ends, an escaped one, and a quote that begins; a backslash before each sign.
		...[text.replaceAll("'", "'\\''"), text.replace(/[^\w@%+=:,./-]/g, '\\$&')],
	];
}

const addresses = (text: string): readonly string[] => [
	...[encodeURIComponent(text), encodeURI(text), percentAll(text)],
	...[percentAll(text).replaceAll('%20', '+'), encodeURIComponent(encodeURIComponent(text))],
];

const pairs = (hex: string): readonly string[] => hex.match(/../g) ?? [];

/** How a text may stand in another one beside as it is. Hexadecimal digits count in either case, as do percent signs. */
export interface EncodedForms {
	/** To be found as they are. */
	readonly exact: readonly string[];
	/** To be found in capitals and small letters. */
	readonly anyCase: readonly string[];
}

// Half of a pair is no character, and no encoding has it.
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** Every encoding of a text that a carrier may have put it into. */
export function encodedForms(text: string): EncodedForms {
	const plain = wellFormed(text);
	const utf8 = Buffer.from(plain);
	const utf16 = Buffer.from(plain, 'utf16le');
	const base64 = [...alignments(utf8), ...alignments(utf16)];
	const hex = [utf8.toString('hex'), utf16.toString('hex')];
	const exact = [
		...base64,
		...base64.map(toUrlAlphabet),
		...quotings(plain),
		[...plain].join('\0'),
	];
	const anyCase = [...addresses(plain), ...hex, ...hex.map((one) => pairs(one).join(','))];
	const kept = (forms: readonly string[]): readonly string[] => [
		...new Set(forms.filter((form) => form !== text && form.length >= minimum)),
	];
	return { exact: kept(exact), anyCase: kept(anyCase) };
}
