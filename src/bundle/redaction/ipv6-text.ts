/** How an IPv6 address was written. */
export interface Ipv6Style {
	readonly upper: boolean;
	readonly exploded: boolean;
	/** The last 32 bits as an IPv4 address. */
	readonly dotted: boolean;
}

const groupsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(':'));

function withoutDots(text: string): string {
	const [, head = '', tail] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text) ?? [];
	if (tail === undefined) return text;
	const [a = 0, b = 0, c = 0, d = 0] = tail.split('.').map(Number);
	return `${head}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}

function parse(text: string): bigint {
	const [head = '', tail] = withoutDots(text).split('::');
	const before = groupsOf(head);
	const after = tail === undefined ? [] : groupsOf(tail);
	const missing = new Array<string>(8 - before.length - after.length).fill('0');
	const groups = [...before, ...(tail === undefined ? [] : missing), ...after];
	return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}

function compressed(groups: readonly string[]): string {
	const joined = groups.join(':');
	// The longest run of zeros goes, as RFC 5952 wants it.
	const runs = [...joined.matchAll(/(?:^|(?<=:))0(?::0)+(?=:|$)/g)];
	const longest = runs.sort((one, other) => other[0].length - one[0].length)[0];
	if (longest === undefined) return joined;
	const before = joined.slice(0, longest.index).replace(/:$/, '');
	const after = joined.slice(longest.index + longest[0].length).replace(/^:/, '');
	return `${before}::${after}`;
}

function format(value: bigint, { upper, exploded, dotted }: Ipv6Style): string {
	const groups = Array.from({ length: 8 }, (_, place) =>
		((value >> BigInt(112 - 16 * place)) & 0xffffn).toString(16),
	);
	if (dotted) {
		const bytes = [24n, 16n, 8n, 0n].map((shift) => ((value >> shift) & 0xffn).toString());
		const head = compressed([...groups.slice(0, 6), 'x']).replace(/x$/, '');
		return `${head}${bytes.join('.')}`;
	}
	const written = exploded
		? groups.map((group) => group.padStart(4, '0')).join(':')
		: compressed(groups);
	return upper ? written.toUpperCase() : written;
}

const styleOf = (text: string): Ipv6Style => ({
	upper: /[A-F]/.test(text) && !/[a-f]/.test(text),
	exploded: /^(?:[0-9a-f]{4}:){7}[0-9a-f]{4}$/i.test(text),
	dotted: text.includes('.'),
});

/** Reads and writes IPv6 addresses; the text must be one. */
export const ipv6Text = { parse, format, styleOf } as const;
