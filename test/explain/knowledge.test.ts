import { describe, expect, test } from 'vitest';
import { remediations } from '../../remediations/index.ts';
import { folded } from '../../src/explain/folded.ts';
import { causes } from '../../src/knowledge/causes.ts';
import { consequences } from '../../src/knowledge/consequences.ts';
import { signatures } from '../../src/knowledge/signatures.ts';
import { resolvedRemediation } from '../../src/pipeline/resolved-remediation.ts';

const ids = new Set(causes.map(({ id }) => id));
const traits = new Set(
	signatures.map(({ cause }) => cause).filter((cause) => cause.startsWith('@')),
);

describe('the knowledge of causes', () => {
	test('has a signature for every cause', () => {
		const spoken = new Set(signatures.map(({ cause }) => cause));
		expect([...ids].filter((id) => !spoken.has(id))).toEqual([]);
	});

	test('speaks only for causes and traits that exist', () => {
		for (const { cause, when = [], unless = [] } of signatures) {
			if (!cause.startsWith('@')) expect(ids, cause).toContain(cause);
			for (const trait of [...when, ...unless])
				expect(traits, `${cause}: ${trait}`).toContain(trait);
		}
		for (const [id, followers] of Object.entries(consequences)) {
			for (const cause of [id, ...followers]) expect(ids).toContain(cause);
		}
	});

	test('gives every cause a meaning and something to do, and no cause twice', () => {
		expect(ids.size).toBe(causes.length);
		for (const { id, meaning, remedies } of causes) {
			expect(meaning.length, id).toBeGreaterThan(10);
			expect(remedies.length, id).toBeGreaterThan(0);
		}
	});

	test('writes for a person: whole sentences, and none of the words of the house', () => {
		for (const { id, meaning, remedies } of causes) {
			for (const text of [meaning, ...remedies.map((remedy) => remedy.text)]) {
				expect(text, id).toMatch(/[.`)/"]$/);
				expect(text, id).toMatch(/^[A-Z`/]|^minikube/);
				expect(text, id).not.toMatch(/!|>=|<=|\bumbrella\b|\bprobe\b|as above|\bgate\b/);
			}
			expect(meaning.split(' ').length, id).toBeGreaterThan(7);
		}
	});

	test('names only remediations that have a card for it', () => {
		const called = causes.flatMap(({ remediation }) => remediation ?? []);
		expect(called.length).toBeGreaterThanOrEqual(10);
		for (const call of called) {
			const card = resolvedRemediation(call, remediations)?.card;
			expect(card?.variants[0]?.steps.length, JSON.stringify(call)).toBeGreaterThan(0);
		}
	});

	test('matches nothing by fewer than two characters, and nothing that folds away', () => {
		for (const { cause, all, none = [] } of signatures) {
			for (const fragment of [...all.flat(), ...none]) {
				expect(folded(fragment).length, `${cause}: ${fragment}`).toBeGreaterThan(1);
			}
		}
	});

	test('lets no short fragment decide alone', () => {
		for (const { cause, all, where } of signatures) {
			if (cause.startsWith('@') || all.length !== 1 || where === 'context') continue;
			for (const fragment of all.flat()) {
				expect(folded(fragment).length, `${cause}: ${fragment}`).toBeGreaterThan(3);
			}
		}
	});
});
