import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionKinds } from '../../src/actions/index.ts';
import { jsonEntries } from '../../src/actions/json-entries.ts';
import { memoryJournal } from '../../src/journal/memory-journal.ts';
import { changeableSimulation } from '../../src/machines/simulated/changeable-simulation.ts';
import type { Description } from '../../src/machines/simulated/description.ts';
import type { Json } from '../../src/model/json.ts';
import { settleAction } from '../../src/pipeline/settle-action.ts';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const path = '/etc/docker/daemon.json';
const copy = `${path}.before-nestvirt`;
const base = described('physical-debian-12');
const machineWith = (files: Description['files'], statuses = {}): Description => ({
	...base,
	files: { ...base.files, ...files },
	statuses: { ...base.statuses, ...statuses },
});
const setting = (entries: Readonly<Record<string, Json>>, file = path) =>
	({ kind: 'json-entries', path: file, entries }) as const;

describe('json-entries', () => {
	test('merges, keeps a copy with the same permissions, and goes back', async () => {
		const text = '{\n  "a": 1e3,\n  "b": 2\n}\n';
		const machine = machineWith({ [path]: text }, { [path]: { mode: 0o600 } });
		const went = await thereAndBack(machine, setting({ b: null, c: ['x'] }));
		const merged = '{\n  "a": 1e3,\n  "c": ["x"]\n}\n';
		expect(went.changes).toEqual([
			{ change: 'write-file', path: copy, text, mode: 0o600 },
			{ change: 'write-file', path, text: merged, mode: 0o600 },
			{ change: 'write-file', path, text, mode: 0o600 },
			{ change: 'remove-file', path: copy, emptyFolders: [] },
		]);
		expect(went.back).toEqual(went.before);
	});

	test('makes a file that is not there, and takes it away with its folders', async () => {
		const file = '/etc/new/deep/daemon.json';
		const went = await thereAndBack(machineWith({}), setting({ debug: true }, file));
		expect(went.changes).toEqual([
			{ change: 'write-file', path: file, text: '{\n  "debug": true\n}\n', mode: 0o644 },
			{ change: 'remove-file', path: file, emptyFolders: ['/etc/new/deep', '/etc/new'] },
		]);
		expect(went.back).toEqual(went.before);
	});

	test('changes nothing where all is as wanted, however it is spelled', async () => {
		const went = await thereAndBack(
			machineWith({ [path]: '{"a": 1e3}' }),
			setting({ a: 1000, b: null }),
		);
		expect(went.changes).toEqual([]);
	});

	test('leaves a copy that was there before as it is', async () => {
		const went = await thereAndBack(
			machineWith({ [path]: '{"a": 1}', [copy]: 'old' }),
			setting({ a: 2 }),
		);
		expect(went.changes.map((change) => 'path' in change && change.path)).toEqual([path, path]);
		expect(went.back).toMatchObject({ text: '{"a": 1}', copy: 'old' });
	});

	test('what somebody changed since stays, and the copy with it', () => {
		const state = (text: string | null, kept: string | null, a: string | null) =>
			({ text, mode: 0o644, missing: [], copy: kept, entries: { a } }) as never;
		const before = state('{"a": 1}', null, '1');
		const action = setting({ a: null }) as never;
		expect(jsonEntries.back(action, before, state('{"b": 2}', '{"a": 1}', null))).toEqual({
			...{ change: 'write-file', path, text: '{"b": 2,"a": 1}', mode: 0o644 },
		});
		expect(jsonEntries.back(action, before, state('{"b": 2,"a": 1}', '{"a": 1}', '1'))).toBeNull();
		expect(jsonEntries.back(action, before, state(null, '{"a": 1}', null))).toBeNull();
		expect(jsonEntries.lasting?.(state('{}', null, null))).toEqual({ a: null });
	});

	test.each([
		['{"a": 1', /could be corrected without guessing/],
		['[]', /no JSON object/],
		['\ufffd\ufffd{\0', /not written in UTF-8/],
	])('never overwrites what it cannot read: %j', async (text, words) => {
		const machine = changeableSimulation(machineWith({ [path]: text }));
		const work = { machine, journal: memoryJournal([]), kinds: actionKinds };
		const settled = await settleAction(
			work as never,
			{ step: 0, action: 0 },
			setting({}),
			undefined,
		);
		expect(settled).toMatchObject({ outcome: 'failed', because: expect.stringMatching(words) });
		expect(machine.description().files[path]).toBe(text);
	});

	test.each([
		[{}, `Make ${path} strict JSON, without comments; ${copy} keeps it as it was`],
		[{ a: null, b: null, c: null }, `Take a, b and c out of ${path}; ${copy} keeps it as it was`],
		[{ a: null, b: 1 }, `Take a out of ${path}, set b in it; ${copy} keeps it as it was`],
		[{ b: 1 }, `Set b in ${path}`],
	])('says what it does: %j', (entries, title) => {
		expect(jsonEntries.title(setting(entries) as never)).toBe(title);
	});

	test('gives the bytes of before back, whatever they were', async () => {
		const gap = fc.constantFrom('', ' ', '\r\n\t', '\n  ');
		const raw = fc.oneof(
			fc.json({ maxDepth: 2 }),
			fc.constantFrom('1e3', '10000000000000000001', '"\\u00e9"'),
		);
		const entry = fc.tuple(fc.string(), raw, gap);
		const text = fc
			.tuple(
				fc.constantFrom('', '\ufeff'),
				fc.array(entry, { maxLength: 5 }),
				gap,
				fc.constantFrom('', ',', ' // x\n'),
			)
			.map(([mark, entries, end, odd]) => {
				const inner = entries.map(
					([key, value, one]) => `${one}${JSON.stringify(key)}:${one}${value}`,
				);
				const rest = entries.length === 0 ? '' : odd;
				return `${mark}{${inner.join(',')}${rest}${end}}${end}`;
			})
			.filter((one) => !one.includes('\ufffd'));
		const wanted = fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<Json>, { maxKeys: 3 });
		await fc.assert(
			fc.asyncProperty(text, wanted, async (before, entries) => {
				const went = await thereAndBack(machineWith({ [path]: before }), setting(entries));
				expect(went.machine.description().files).toEqual({ ...base.files, [path]: before });
			}),
			{ numRuns: 300 },
		);
	});
});
