import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { violations } from './law.ts';

function filesBelow(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => join(folder, name));
}

const sources = new Map(
	['src', 'checks', 'remediations']
		.flatMap(filesBelow)
		.map((path) => [path, readFileSync(path, 'utf8')] as const),
);
const tests = new Set(filesBelow('test'));

const standing = violations(sources, tests);

/** What one file more would break. */
function withFile(path: string, source: string): readonly string[] {
	const more = new Map([...sources, [path, source]]);
	const all = violations(more, new Set([...tests, 'test/checks/new.test.ts']));
	return all.filter((violation) => !standing.includes(violation));
}

describe('the house', () => {
	test('keeps its rules', () => {
		expect(sources.size).toBeGreaterThan(100);
		expect(standing).toEqual([]);
	});

	test.each([
		['an upward import', "import '../cli.ts';"],
		['an upward type import', "import type { Context } from '../commands/context.ts';"],
		['an upward import inside a type', "export type C = import('../commands/context.ts').Context;"],
		['an upward dynamic import', "export const later = () => import('../commands/prove.ts');"],
		['a re-export from above', "export * from '../pipeline/judge.ts';"],
		['a computed import', 'export const later = (name: string) => import(name);'],
		['a module of Node', "import 'node:fs';"],
		['a package', "import 'chalk';"],
		['the clock', 'export const later = () => new Date();'],
		['the process', 'export const later = () => process.env;'],
	])('refuses %s in a parser', (_, source) => {
		expect(withFile('src/parsers/later.ts', source).join()).toMatch(
			/src\/parsers\/later\.ts (imports|uses)/,
		);
	});

	test('refuses a module of Node in a check', () => {
		expect(withFile('checks/new.ts', "import 'node:os';")).toEqual([
			'checks/new.ts imports node:os: checks is pure',
		]);
	});

	test('refuses a check that imports another one', () => {
		expect(withFile('checks/new.ts', "import './kvm-module.ts';")).toEqual([
			'checks/new.ts imports ./kvm-module.ts: checks may not import checks',
		]);
	});

	test('refuses a check without a test', () => {
		expect(withFile('checks/untested.ts', '')).toEqual([
			'checks/untested.ts has no test (test/checks/untested.test.ts)',
		]);
	});

	test('refuses a circle', () => {
		const source = "import type { Evidence } from './observation.ts';\nimport './layer.ts';";
		const changed = new Map([...sources, ['src/model/layer.ts', "import './circle.ts';"]]);
		changed.set('src/model/circle.ts', source);
		expect(violations(changed, tests).join()).toMatch(/circle: .*src\/model\/layer\.ts/);
	});

	test('refuses a file that is too long, says nothing by its name, or exports two things', () => {
		const long = '\n'.repeat(201);
		expect(withFile('src/report/long.ts', long)).toEqual([
			'src/report/long.ts has 201 lines: at most 200',
		]);
		expect(withFile('src/report/text-utils.ts', '')).toEqual([
			'src/report/text-utils.ts: its name says nothing',
		]);
		expect(withFile('src/report/two.ts', 'export const two = 2;\nexport const three = 3;')).toEqual(
			['src/report/two.ts exports two and three: one thing a file'],
		);
	});
});
