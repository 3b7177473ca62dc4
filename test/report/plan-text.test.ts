import { expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { explainedPlan } from '../../src/report/explained-plan.ts';
import { plainTheme } from '../../src/report/plain-theme.ts';
import { planText } from '../../src/report/plan-text.ts';
import { signs } from '../../src/report/signs.ts';

const plan: Plan = {
	schema: 'nestvirt/plan@1',
	program: { name: 'nestvirt', version: '0.0.0' },
	...{ os: 'linux', goal: 'virtual-machines', restarts: [], risks: [], leftOut: [], cards: [] },
	steps: [
		{
			...{ remediation: 'x', title: 'Do it', impact: 'It is done.', findings: ['f'], wave: 0 },
			because: 'it was not\u001b[31m',
			actions: [
				{ title: 'Write /x', action: { kind: 'file-content', path: '/x', text: 'a', mode: 0o644 } },
			],
		},
	],
	digest: 'abcdef0123456789',
};
const theme = plainTheme(80, signs.ascii);

test('a plan is told, and explained, without anything that steers a terminal', () => {
	expect(planText(plan, theme)).toContain(' 1. Do it');
	const explained = explainedPlan(plan, theme);
	expect(explained).toContain('mode: 644');
	expect(explained).toContain('Plan abcdef012345.');
	for (const text of [planText(plan, theme), explained]) expect(text).not.toContain('\u001b');
});

test('an empty plan says so', () => {
	expect(planText({ ...plan, steps: [] }, theme)).toContain('Nothing.');
});
