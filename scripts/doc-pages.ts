import { checks } from '../checks/index.ts';
import { remediations } from '../remediations/index.ts';
import { derivations } from '../src/derive/index.ts';
import { goals } from '../src/goals/index.ts';
import type { AnyCheck } from '../src/model/check.ts';
import { exitCodeMeanings } from '../src/model/exit-code.ts';
import { everyProbe } from './every-probe.ts';

const titles = new Map<string, string>(
	[...everyProbe, ...derivations].map(({ fact, title }) => [fact, title]),
);

const list = (items: readonly string[]): readonly string[] => items.map((item) => `- ${item}`);

function checkPage(check: AnyCheck): string {
	const facts = [...check.needs, ...(check.uses ?? [])];
	const concerned = goals.filter(({ requires }) =>
		Object.values(requires).some(
			(requirement) => 'checks' in requirement && requirement.checks.includes(check.id),
		),
	);
	const lines = [
		`# ${check.id}`,
		'',
		`In order: ${check.healthyTitle}.`,
		`Broken: ${check.failingTitle}.`,
		'',
		`Layer: ${check.layer}. Severity: ${check.severity}. Systems: ${check.appliesTo.join(', ')}.`,
		'',
		'## Facts',
		'',
		...list(facts.map((fact) => `\`${fact}\`: ${titles.get(fact) ?? fact}`)),
		'',
		'## Goals',
		'',
		...list(concerned.map(({ id }) => id)),
		...(check.dependsOn?.length
			? ['', '## Explained by', '', ...list(check.dependsOn.map((id) => `[${id}](${id}.md)`))]
			: []),
		'',
		'## References',
		'',
		...list(check.references),
		'',
	];
	return lines.join('\n');
}

function exitCodesPage(): string {
	const rows = Object.entries(exitCodeMeanings).map(
		([code, meaning]) => `| ${code} | ${meaning} |`,
	);
	return ['# Exit codes', '', '| code | meaning |', '|---|---|', ...rows, ''].join('\n');
}

function remediationsPage(): string {
	const rows = remediations.map(
		({ id, title, where, impact }) => `| ${id} | ${title} | ${where} | ${impact} |`,
	);
	const head = ['| id | what | where | impact |', '|---|---|---|---|'];
	return ['# Remediations', '', ...head, ...rows, ''].join('\n');
}

/** The generated pages of `docs/`, by path. */
export function docPages(): readonly (readonly [path: string, text: string])[] {
	return [
		...checks.map((check) => [`docs/checks/${check.id}.md`, checkPage(check)] as const),
		['docs/exit-codes.md', exitCodesPage()],
		['docs/remediations.md', remediationsPage()],
	];
}
