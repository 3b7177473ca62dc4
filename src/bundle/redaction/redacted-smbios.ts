import { dmiSerial } from './dmi-serial.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { ValueTools } from './value-tools.ts';

const headBytes = 8;
const uuidAt = 8;

// Types and places of the texts that identify: https://www.dmtf.org/standards/smbios (DSP0134) 7.2, 7.3, 7.4, 7.5, 7.18
const places: Readonly<Record<number, readonly number[]>> = {
	1: [7],
	2: [7, 8],
	3: [7, 8],
	4: [0x20, 0x21],
	17: [0x18, 0x19],
	22: [7],
	39: [8, 9],
};

interface Structure {
	readonly bytes: Buffer;
	readonly texts: readonly string[];
	readonly next: number;
}

function structureAt(table: Buffer, at: number): Structure | null {
	const length = table[at + 1] ?? 0;
	if (length < 4 || at + length > table.length) return null;
	const texts: string[] = [];
	let next = at + length;
	for (let end = table.indexOf(0, next); end > next; end = table.indexOf(0, next)) {
		texts.push(table.toString('latin1', next, end));
		next = end + 1;
	}
	const bytes = Buffer.from(table.subarray(at, at + length));
	return { bytes, texts, next: next + (texts.length === 0 ? 2 : 1) };
}

// The first three parts lie in memory with their last byte first: DSP0134 7.2.1.
const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];

function moveUuid(bytes: Buffer, pseudonyms: Pseudonyms): void {
	const raw = bytes.subarray(uuidAt, uuidAt + 16);
	if (raw.length < 16 || raw.every((byte) => byte === 0) || raw.every((byte) => byte === 255))
		return;
	const hex = order.map((place) => (raw[place] ?? 0).toString(16).padStart(2, '0')).join('');
	const text = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
	const moved = Buffer.from(pseudonyms.of('serial', text).replaceAll('-', ''), 'hex');
	order.forEach((place, at) => {
		bytes[uuidAt + place] = moved[at] ?? 0;
	});
}

async function movedTexts(
	{ bytes, texts }: Structure,
	{ pseudonyms, text: redactor }: ValueTools,
): Promise<readonly string[]> {
	const own = (places[bytes[0] ?? 0] ?? []).map((place) => (bytes[place] ?? 0) - 1);
	const moved: string[] = [];
	for (const [number, text] of texts.entries()) {
		const isOwn = own.includes(number);
		moved.push(isOwn ? dmiSerial(text, pseudonyms) : await redactor.redact(text));
	}
	return moved;
}

/**
 * The firmware's tables, `RawSMBIOSData` in base64, with stand-ins for serial numbers, tags and the UUID, and every other text
 * redacted. Behind the
 * first structure that makes no sense everything is left out.
 */
export async function redactedSmbios(base64: string, tools: ValueTools): Promise<string> {
	const table = Buffer.from(base64, 'base64');
	const parts: Buffer[] = [];
	for (let at = headBytes; at < table.length; ) {
		const structure = structureAt(table, at);
		if (structure === null) break;
		const { bytes, next } = structure;
		if (bytes[0] === 1) moveUuid(bytes, tools.pseudonyms);
		const texts = await movedTexts(structure, tools);
		const written = texts.length === 0 ? '\0\0' : `${texts.join('\0')}\0\0`;
		parts.push(bytes, Buffer.from(written, 'latin1'));
		at = next;
		if (bytes[0] === 127) break;
	}
	const body = Buffer.concat(parts);
	const head = Buffer.from(table.subarray(0, headBytes));
	if (head.length === headBytes) head.writeUInt32LE(body.length, 4);
	return Buffer.concat([head, body]).toString('base64');
}
