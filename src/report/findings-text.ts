import type { Finding } from '../model/finding.ts';
import type { ResolvedRemediation, Where } from '../model/remediation.ts';
import { stepsText } from './steps-text.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

const whose: Readonly<Record<Where, string>> = {
	here: 'on this machine',
	'outer-host': 'by whoever runs the outer host',
	'cloud-control-plane': 'in the cloud account',
	firmware: 'in the firmware',
	organization: 'by whoever manages this machine for the organization',
	elsewhere: 'on another machine',
};

function cureText(cure: ResolvedRemediation | undefined, theme: Theme): readonly string[] {
	if (cure === undefined) return [];
	const card = cure.card ? '; the card below says how' : '';
	return [
		...wrap(`${cure.title} (${whose[cure.where]}${card})`, theme.width, '    '),
		...stepsText(cure.steps, theme.width - 6, '      '),
	];
}

/** What is wrong, deepest first, each with its reason and what to do; what it explains is only named. */
export function findingsText(findings: readonly Finding[], theme: Theme): readonly string[] {
	const failed = findings.filter(({ verdict }) => verdict === 'fail');
	const roots = failed.filter(({ maskedBy }) => maskedBy === undefined);
	return roots.flatMap((finding) => {
		// A consequence of several is named once, with the first of them.
		const consequences = failed.filter(
			({ maskedBy = [] }) => roots.find(({ id }) => maskedBy.includes(id)) === finding,
		);
		const sign = finding.severity === 'blocker' ? theme.bad(theme.signs.fail) : theme.warn('!');
		return [
			`${sign} ${theme.strong(finding.title)}`,
			...wrap(`${finding.layer}: ${finding.because}`, theme.width, '    '),
			...(finding.impossible ? wrap(finding.impossible.reason, theme.width, '    ') : []),
			...consequences.flatMap(({ title }) => wrap(`hence: ${title}`, theme.width, '    ')),
			...cureText(finding.cure, theme),
		];
	});
}
