const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
};

function withoutPercent(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

const withoutEntities = (text: string): string =>
	text
		.replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
		.replace(/&#(\d{1,7});/g, (_, number: string) => character(Number(number)))
		.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');

function character(point: number): string {
	return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

function withoutEscapes(text: string): string {
	try {
		return JSON.parse(`"${text}"`) as string;
	} catch {
		return text;
	}
}

/** What a text says where it was written for a URL, for XML or for JSON; none where that is the same. */
export function plainForms(text: string): readonly string[] {
	const forms = [withoutPercent(text), withoutEntities(text), withoutEscapes(text)];
	return [...new Set(forms)].filter((form) => form !== text);
}
