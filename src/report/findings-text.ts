import type { Finding } from '../model/finding.ts';
import type { ResolvedRemediation } from '../model/remediation.ts';
import { rootFailures } from './root-failures.ts';
import { stepsText } from './steps-text.ts';
import type { Theme } from './theme.ts';
import { whereWords } from './where-words.ts';
import { wrap } from './wrap.ts';

function cureText(cure: ResolvedRemediation | undefined, theme: Theme): readonly string[] {
	if (cure === undefined) return [];
	const card = cure.card ? '; the card below says how' : '';
	return [
		...wrap(`${cure.title} (${whereWords[cure.where]}${card})`, theme.width, '    '),
		...stepsText(cure.steps, theme.width - 6, '      '),
	];
}

function ruling(impossible: Finding['impossible'], { width }: Theme): readonly string[] {
	if (impossible === undefined) return [];
	const { reason, source } = impossible;
	return [...wrap(reason, width, '    '), ...(source ? [`    ${source}`] : [])];
}

/** What is wrong, deepest first, each with its reason and what to do; what it explains is only named. */
export function findingsText(findings: readonly Finding[], theme: Theme): readonly string[] {
	return rootFailures(findings).flatMap(({ root: finding, consequences }) => {
		const sign = finding.severity === 'blocker' ? theme.bad(theme.signs.fail) : theme.warn('!');
		return [
			`${sign} ${theme.strong(finding.title)}`,
			...wrap(`${finding.layer}: ${finding.because}`, theme.width, '    '),
			...ruling(finding.impossible, theme),
			...consequences.flatMap(({ title }) => wrap(`hence: ${title}`, theme.width, '    ')),
			...cureText(finding.cure, theme),
		];
	});
}
