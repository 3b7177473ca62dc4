import type { ValueTools } from './value-tools.ts';

/**
 * The first bytes of a file, in base64, without the secrets and names in them. Every part keeps its length and its
 * place: what reads the bytes counts them.
 */
export async function redactedBytes(base64: string, { text }: ValueTools): Promise<string> {
	const plain = Buffer.from(base64, 'base64').toString('latin1');
	const parts = plain.split(/([\x20-\x7e]{6,})/);
	const clean: string[] = [];
	for (const [place, part] of parts.entries()) {
		const isText = place % 2 === 1;
		const moved = isText ? await text.redact(part) : part;
		clean.push(moved.padEnd(part.length, 'x').slice(0, part.length));
	}
	return Buffer.from(clean.join(''), 'latin1').toString('base64');
}
