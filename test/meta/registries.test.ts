import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checks } from '../../checks/index.ts';
import { remediations } from '../../remediations/index.ts';
import { docPages } from '../../scripts/doc-pages.ts';
import { everyProbe } from '../../scripts/every-probe.ts';
import { idsIn } from '../../scripts/registry-source.ts';
import { derivations } from '../../src/derive/index.ts';
import { goals } from '../../src/goals/index.ts';

const ids = (items: readonly { readonly id: string }[]): readonly string[] =>
	items.map(({ id }) => id);

describe('the registries', () => {
	test('list every file of their folder, by its name', () => {
		expect(ids(checks)).toEqual(idsIn('checks'));
		expect(ids(remediations)).toEqual(idsIn('remediations'));
	});

	test('list every probe', () => {
		const written = ['src/probes', 'src/probes/windows', 'src/probes/image'].flatMap((folder) =>
			readdirSync(folder).filter(
				(name) =>
					name.endsWith('.ts') && /: Probe</.test(readFileSync(`${folder}/${name}`, 'utf8')),
			),
		);
		expect(everyProbe.map(({ fact }) => `${fact}.ts`).sort()).toEqual(written.sort());
	});

	test('name remediations that exist, and name each', () => {
		// Long judgements stand beside the tables.
		const sources = ['checks', 'src/knowledge'].flatMap((folder) =>
			readdirSync(folder)
				.filter((name) => name.endsWith('.ts'))
				.map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
		);
		const known = ids(remediations);
		const named = sources.flatMap((source) =>
			[...source.matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)+)'/g)].map(([, word]) => word ?? ''),
		);
		expect(known.filter((id) => !named.includes(id))).toEqual([]);
		const called = sources.flatMap((source) =>
			[...source.matchAll(/fail\(\s*(?:`[^`]*`|'[^']*'|because),\s*'([a-z0-9-]+)'/g)].map(
				([, id]) => id,
			),
		);
		expect(called.length).toBeGreaterThan(8);
		expect(called.filter((id) => id !== undefined && !known.includes(id))).toEqual([]);
	});

	test('let checks depend on checks that exist, and in no circle', () => {
		const dependencies = new Map(checks.map(({ id, dependsOn }) => [id, dependsOn ?? []]));
		const visit = (id: string, trail: readonly string[]): void => {
			expect(trail).not.toContain(id);
			expect(dependencies.has(id)).toBe(true);
			for (const deeper of dependencies.get(id) ?? []) visit(deeper, [...trail, id]);
		};
		for (const id of dependencies.keys()) visit(id, []);
	});

	test('give every check and goal what it asks for', () => {
		const facts = new Set<string>([...everyProbe, ...derivations].map(({ fact }) => fact));
		for (const { id, needs, uses } of checks) {
			for (const fact of [...needs, ...(uses ?? [])]) expect(facts, id).toContain(fact);
		}
		for (const requirement of goals.flatMap(({ requires }) => Object.values(requires))) {
			if (!('checks' in requirement)) continue;
			for (const id of requirement.checks) expect(ids(checks)).toContain(id);
			for (const id of [requirement.provenBy, requirement.shownBy]) {
				if (id !== undefined) expect(requirement.checks).toContain(id);
			}
		}
	});

	test('speak calmly, and briefly in titles', () => {
		const titles = [
			...checks.flatMap(({ healthyTitle, failingTitle }) => [healthyTitle, failingTitle]),
			...remediations.flatMap(({ title, impact }) => [title, impact]),
		];
		for (const title of titles) {
			expect(title).not.toContain('!');
			expect(title.length).toBeLessThanOrEqual(110);
		}
	});
});

describe('the generated pages', () => {
	test.each(docPages())('%s is up to date (npm run docs)', (path, text) => {
		expect(readFileSync(path, 'utf8')).toBe(text);
	});
});
