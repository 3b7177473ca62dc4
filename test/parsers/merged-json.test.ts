import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJsonEntries } from '../../src/parsers/json-entries.ts';
import { parseMergedJson } from '../../src/parsers/merged-json.ts';

describe('merging entries into a JSON object', () => {
	test.each<[string, Record<string, string | null>, string | null]>([
		// The file's own way of parting its entries goes on.
		['{\n\t"debug": true\n}\n', { mtu: '1400' }, '{\n\t"debug": true,\n\t"mtu": 1400\n}\n'],
		['{"debug":true}', { mtu: '1400' }, '{"debug":true,"mtu": 1400}'],
		['{ "a": 1e3,\r\n  "b": 2 }\r\n', { c: '3' }, '{ "a": 1e3,\r\n  "b": 2,\r\n  "c": 3 }\r\n'],
		['{}', { c: '3' }, '{\n  "c": 3\n}'],
		['', { c: '3' }, '{\n  "c": 3\n}\n'],
		['\r\n', { c: '3' }, '{\n  "c": 3\n}\n'],
		// First, middle, last, only.
		['{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}', { a: null }, '{\n  "b": 2,\n  "c": 3\n}'],
		['{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}', { b: null }, '{\n  "a": 1,\n  "c": 3\n}'],
		['{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}', { c: null }, '{\n  "a": 1,\n  "b": 2\n}'],
		['{"a": 1}', { a: null }, '{}'],
		['{"a": 1}', { b: null }, '{"a": 1}'],
		// Spelled otherwise, but the same.
		['{"a": 1e3}', { a: '1000' }, '{"a": 1e3}'],
		['{"a": [1, 2]}', { a: '[1,2]' }, '{"a": [1, 2]}'],
		['{"a": 1, "b": 2, "a": 3}', { a: '4' }, '{"b": 2, "a": 4}'],
		['{"a": 1, "b": 2, "a": 3}', { a: null }, '{"b": 2}'],
		// What the daemon refuses goes, and only that.
		['\ufeff{"a": 1}', {}, '{"a": 1}'],
		[
			'{\n  // mine\n  "a": 1, // why\n  "b": [1, 2,],\n}\n',
			{},
			'{\n  "a": 1,\n  "b": [1, 2]\n}\n',
		],
		['/* top */\n{"a": "// no, /* not */ one,}"}', {}, '{"a": "// no, /* not */ one,}"}'],
		// Nobody knows what was meant.
		['{"a": 1', {}, null],
		['{"a": 1 "b": 2}', {}, null],
		['[]', {}, null],
		['null', {}, null],
		['{"a": 01}', {}, null],
	])('%j with %j', (text, wanted, merged) => {
		expect(parseMergedJson(text, wanted)).toBe(merged);
	});

	const name = fc.oneof(
		fc.string(),
		fc.constantFrom('a', 'b', 'hosts', '__proto__', 'é\n"', '\ud83d\udc33'),
	);
	const blank = fc.constantFrom('', ' ', '\n', '\r\n\t', '\n    ', '  ');
	const number = fc.constantFrom('1e3', '10000000000000000001', '-0.0', '1E+2', '0.10', '5e-324');
	const { raw } = fc.letrec<{ raw: string }>((tie) => ({
		raw: fc.oneof(
			{ depthSize: 'small' },
			number,
			fc.constantFrom('true', 'false', 'null', '"\\u0041\\/"', '"caf\u00e9 \u2028"'),
			fc.json({ maxDepth: 0 }),
			fc
				.tuple(blank, fc.array(tie('raw'), { maxLength: 3 }))
				.map(([gap, all]) => `[${all.join(`${gap},${gap}`)}]`),
			fc
				.tuple(blank, fc.array(fc.tuple(name, tie('raw')), { maxLength: 3 }))
				.map(
					([gap, all]) =>
						`{${all.map(([key, one]) => `${gap}${JSON.stringify(key)}:${one}`).join(',')}${gap}}`,
				),
		),
	}));
	const file = fc.record({
		entries: fc.uniqueArray(fc.tuple(name, raw, blank), { selector: ([key]) => key, maxLength: 6 }),
		end: blank,
		mark: fc.constantFrom('', '\ufeff'),
	});
	const wanted = fc.dictionary(
		fc.oneof(name, fc.constantFrom('a', 'b', 'hosts')),
		fc.oneof(fc.constant(null), raw),
		{ maxKeys: 4, noNullPrototype: true },
	);

	test('leaves everything else as it is written, and in order', () => {
		fc.assert(
			fc.property(file, wanted, ({ entries, end, mark }, changes) => {
				const inner = entries.map(
					([key, value, gap]) => `${gap}${JSON.stringify(key)}:${gap}${value}${gap}`,
				);
				const text = `${mark}{${inner.join(',')}${end}}${end}`;
				const merged = parseMergedJson(text, changes);
				if (merged === null) throw new Error('it is an object');
				const isStrict = JSON.parse(merged) as object;
				expect(typeof isStrict).toBe('object');
				const foreign = (one: string) =>
					(parseJsonEntries(one.replace(/^\ufeff/, '')) ?? [])
						.filter(({ key }) => !Object.hasOwn(changes, key))
						.map(({ start, end: stop }) => one.replace(/^\ufeff/, '').slice(start, stop));
				expect(foreign(merged)).toEqual(foreign(text));
				for (const [key, value] of Object.entries(changes)) {
					const own = (parseJsonEntries(merged) ?? []).filter((one) => one.key === key);
					expect(own.map((one) => JSON.stringify(one.value))).toEqual(
						value === null ? [] : [JSON.stringify(JSON.parse(value))],
					);
				}
				expect(parseMergedJson(merged, changes)).toBe(merged);
			}),
			{ numRuns: 1000 },
		);
	});
});
