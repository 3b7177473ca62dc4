import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEngineFrames } from '../../src/parsers/engine-frames.ts';

function frame(stream: number, bytes: Uint8Array): Uint8Array {
	const all = new Uint8Array(8 + bytes.length);
	all[0] = stream;
	new DataView(all.buffer).setUint32(4, bytes.length);
	all.set(bytes, 8);
	return all;
}

const joined = (frames: readonly Uint8Array[]): Uint8Array =>
	new Uint8Array(frames.flatMap((one) => [...one]));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('frames of an engine', () => {
	test('are read in the order in which they came', () => {
		const bytes = joined([frame(1, bytesOf('out\n')), frame(2, bytesOf('error\n'))]);
		expect(parseEngineFrames(bytes)).toBe('out\nerror\n');
	});

	test('are no frames where the zero bytes are missing', () => {
		expect(parseEngineFrames(bytesOf('hello from a terminal\r\n'))).toBeNull();
		expect(parseEngineFrames(frame(4, bytesOf('x')))).toBeNull();
	});

	test('are told as far as they came', () => {
		const bytes = frame(1, bytesOf('whole'));
		expect(parseEngineFrames(bytes.subarray(0, 10))).toBe('wh');
		expect(parseEngineFrames(bytes.subarray(0, 5))).toBe('');
	});

	test('give back any text, wherever it was split', () => {
		const cases = fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat({ max: 40 }));
		fc.assert(
			fc.property(cases, ([text, place]) => {
				const bytes = bytesOf(text);
				const parts = [bytes.subarray(0, place), bytes.subarray(place)];
				expect(parseEngineFrames(joined(parts.map((part) => frame(1, part))))).toBe(text);
			}),
		);
	});
});
