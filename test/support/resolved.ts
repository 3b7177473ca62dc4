import { remediations } from '../../remediations/index.ts';
import type { Card, CardStep } from '../../src/model/card.ts';
import type { ResolvedRemediation } from '../../src/model/remediation.ts';
import { resolveCures } from '../../src/pipeline/resolve-cures.ts';
import { findingOf } from './finding-of.ts';

/** A remediation as the pipeline fills it in for a finding that names it with these parameters. */
export function resolved(
	id: string,
	parameters: Readonly<Record<string, string>> = {},
): ResolvedRemediation {
	const finding = findingOf({ id: 'x', verdict: 'fail', remediation: { id, parameters } });
	const cure = resolveCures([finding], remediations)[0]?.cure;
	if (cure === undefined) throw new Error(`there is no remediation ${id}`);
	return cure;
}

/** The commands of steps, in order. */
export function commandsOf(steps: readonly CardStep[]): readonly string[] {
	return steps.flatMap(({ command }) => command ?? []);
}

/** All that a person reads of a remediation: titles, texts, notes; without commands and addresses. */
export function wordsOf({ title, impact, steps, card }: ResolvedRemediation): readonly string[] {
	const inCard = (shown: Card): readonly string[] => [
		shown.title,
		shown.addressee,
		shown.why,
		shown.verify,
		...shown.variants.flatMap(({ when, steps: own, notes, alternatives }) => [
			when,
			...own.map(({ text }) => text),
			...notes,
			...alternatives,
		]),
	];
	return [title, impact, ...steps.map(({ text }) => text), ...(card ? inCard(card) : [])];
}
