import { describe, expect, test } from 'vitest';
import { defineCheck } from '../../src/model/check.ts';
import type { FactId } from '../../src/model/facts.ts';
import type { Finding } from '../../src/model/finding.ts';
import { fail, type Judgement, pass, unknown } from '../../src/model/finding.ts';
import type { Goal } from '../../src/model/goal.ts';
import type { Layer } from '../../src/model/layer.ts';
import { mask } from '../../src/model/mask.ts';
import { defineRemediation } from '../../src/model/remediation.ts';
import { diagnose, type Registry } from '../../src/pipeline/diagnose.ts';
import { judge } from '../../src/pipeline/judge.ts';
import { judgeGoal } from '../../src/pipeline/judge-goal.ts';
import { judgeStack } from '../../src/pipeline/judge-stack.ts';
import { factsOf } from '../support/judged.ts';

const titles = new Map<FactId, string>([['memory', 'how much memory there is']]);

function check(
	id: string,
	judgement: () => Judgement,
	dependsOn: string[] = [],
	layer: Layer = 'engine',
) {
	return defineCheck({
		id,
		layer,
		severity: 'blocker',
		healthyTitle: `${id} is well`,
		failingTitle: `${id} is broken`,
		references: [],
		appliesTo: ['linux'],
		needs: [],
		dependsOn,
		diagnose: judgement,
	});
}

const broken = (): Judgement => fail('broken', 'mend');
const well = (): Judgement => pass('well');
const judgedOf = (one: ReturnType<typeof check>): Finding => judge(one, 'linux', {}, titles);

describe('judge', () => {
	test('answers for a check whose fact could not be seen, and names the fact in words', () => {
		const needy = defineCheck({
			...check('needy', well),
			needs: ['memory'],
			uses: [],
			diagnose: () => pass('never asked'),
		});
		const facts = factsOf({ memory: { unseen: 'timed-out' } });
		expect(judge(needy, 'linux', facts, titles)).toMatchObject({
			verdict: 'unknown',
			because: 'could not see how much memory there is: timed out',
		});
	});

	test('takes a check that throws for unknown, never for a failure', () => {
		const throwing = check('throwing', () => {
			throw new Error('oops');
		});
		expect(judgedOf(throwing)).toMatchObject({
			verdict: 'unknown',
			because: expect.stringContaining('oops'),
		});
	});

	test('does not look on another system', () => {
		expect(judge(check('linux-only', broken), 'windows', {}, titles).verdict).toBe(
			'not-applicable',
		);
	});
});

describe('mask', () => {
	const chain = [
		check('root', broken),
		check('between', well, ['root']),
		check('leaf', broken, ['between']),
	];

	test('names the deepest failure, through checks that passed', () => {
		const masked = mask(chain.map(judgedOf));
		expect(masked.map(({ id, maskedBy }) => [id, maskedBy])).toEqual([
			['root', undefined],
			['between', undefined],
			['leaf', ['root']],
		]);
	});

	test('hides nothing where the root is well, and keeps the verdict where it does', () => {
		const healthy = [check('root', well), ...chain.slice(1)];
		expect(mask(healthy.map(judgedOf)).some(({ maskedBy }) => maskedBy)).toBe(false);
		expect(mask(chain.map(judgedOf))[2]?.verdict).toBe('fail');
	});

	test('lets a mild failure explain none that is graver', () => {
		const findings = chain.map(judgedOf);
		const mild = findings.map((one) =>
			one.id === 'root' ? { ...one, severity: 'degraded' as const } : one,
		);
		expect(mask(mild)[2]).not.toHaveProperty('maskedBy');
	});
});

describe('judgeGoal', () => {
	const goal = (provenBy?: string): Goal => ({
		id: 'virtual-machines',
		title: 'Virtual machines',
		promise: 'run them',
		requires: {
			linux: { checks: ['a', 'b', 'proof'], ...(provenBy ? { provenBy } : {}) },
			macos: { impossible: { reason: 'not on this system', source: 'https://example.org' } },
		},
	});
	const finding = (id: string, parts: Partial<Finding>): Finding => ({
		...judgedOf(check(id, well)),
		...parts,
	});
	const cure = (where: 'here' | 'outer-host') => ({
		cure: { id: 'mend', title: '', impact: '', where, steps: [] },
	});
	const feasibility = (...findings: Finding[]) =>
		judgeGoal(goal('proof'), 'linux', findings).feasibility;

	test('is ready when nothing stands in the way', () => {
		expect(feasibility(finding('a', {}), finding('b', {}))).toBe('ready');
	});

	test('is fixable where the remediation is', () => {
		expect(feasibility(finding('a', { verdict: 'fail', ...cure('here') }))).toBe('fixable-here');
		const outside = finding('b', { verdict: 'fail', ...cure('outer-host') });
		expect(feasibility(finding('a', { verdict: 'fail', ...cure('here') }), outside)).toBe(
			'fixable-outside',
		);
	});

	test('gives as reason for help from outside what only that can remove', () => {
		const here = finding('a', { verdict: 'fail', because: 'not installed', ...cure('here') });
		const outside = finding('b', { verdict: 'fail', because: 'withheld', ...cure('outer-host') });
		expect(judgeGoal(goal(), 'linux', [here, outside])).toMatchObject({
			because: 'withheld',
			decidedBy: ['a', 'b'],
		});
	});

	test('is impossible when one failure is for good, whatever else could be fixed', () => {
		const impossible = { reason: 'never', source: 'https://example.org' };
		expect(
			feasibility(
				finding('a', { verdict: 'fail', ...cure('here') }),
				finding('b', { verdict: 'fail', impossible }),
			),
		).toBe('impossible');
		expect(judgeGoal(goal(), 'macos', []).feasibility).toBe('impossible');
	});

	test('is undetermined when only unknowns are left, and a failure beats an unknown', () => {
		const open = finding('a', { verdict: 'unknown' });
		expect(feasibility(open)).toBe('undetermined');
		expect(feasibility(open, finding('b', { verdict: 'fail', ...cure('here') }))).toBe(
			'fixable-here',
		);
	});

	test('is not held up by what is only worse, nor by what something deeper explains', () => {
		expect(feasibility(finding('a', { verdict: 'fail', severity: 'degraded' }))).toBe('ready');
		const behind = finding('a', { verdict: 'unknown', dependsOn: ['b'] });
		const deeper = finding('b', { verdict: 'fail', ...cure('here') });
		expect(feasibility(behind)).toBe('undetermined');
		expect(feasibility(behind, deeper)).toBe('fixable-here');
	});

	test('lets only that explain a failure which the goal asks for, too', () => {
		const outside = finding('z', { verdict: 'fail', ...cure('outer-host') });
		const behind = finding('a', { verdict: 'fail', dependsOn: ['z'], maskedBy: ['z'] });
		expect(feasibility(behind, outside)).toBe('fixable-here');
	});

	test('believes a proof before every flag', () => {
		const failing = finding('a', { verdict: 'fail', ...cure('outer-host') });
		expect(feasibility(failing, finding('proof', { verdict: 'pass' }))).toBe('ready');
	});

	test('is undetermined on a system that no one judges yet', () => {
		expect(judgeGoal(goal(), 'windows', []).feasibility).toBe('undetermined');
	});
});

describe('judgeStack', () => {
	const stack = [{ name: 'machine', says: 'Debian', layers: ['guest-os'] as const }];
	const state = (judgement: () => Judgement) =>
		judgeStack(stack, [judgedOf(check('one', judgement, [], 'guest-os'))])[0]?.state;

	test('marks a storey by the blockers of its layers', () => {
		expect(state(broken)).toBe('broken');
		expect(state(well)).toBe('sound');
		expect(state(() => unknown('dark'))).toBe('unseen');
	});
});

describe('diagnose', () => {
	const registry: Registry = {
		probes: [],
		derivations: [],
		goals: [],
		remediations: [
			defineRemediation({
				id: 'mend',
				title: 'Mend it',
				impact: 'It works.',
				where: 'here',
				steps: () => [{ text: 'Mend.', command: 'mend' }],
			}),
		],
		checks: [
			check('engine-broken', broken, [], 'engine'),
			check('well', well, [], 'hardware'),
			check('hypervisor-broken', broken, [], 'outer-hypervisor'),
			check('explained', broken, ['hypervisor-broken'], 'hardware'),
		],
	};
	const look = {
		os: 'linux',
		observedAt: '2026-01-01T00:00:00.000Z',
		options: { proof: true, online: false },
	} as const;
	const facts = factsOf({ memory: { unseen: 'access-denied' } });

	test('puts the deepest broken layer first, and what it explains behind all roots', () => {
		const { findings } = diagnose({ ...look, facts }, registry, '1');
		expect(findings.map(({ id }) => id)).toEqual([
			'hypervisor-broken',
			'engine-broken',
			'explained',
			'well',
		]);
	});

	test('fills in the remediation of each root, and of nothing that it explains', () => {
		const { findings } = diagnose({ ...look, facts }, registry, '1');
		expect(findings[0]?.cure?.steps).toEqual([{ text: 'Mend.', command: 'mend' }]);
		expect(findings[2]?.cure).toBeUndefined();
	});

	test('names every fact that was not seen, with its reason', () => {
		expect(diagnose({ ...look, facts }, registry, '1').unseen).toMatchObject([
			{ fact: 'memory', reason: 'access-denied' },
		]);
	});

	test('is a pure function: the same look gives the same JSON', () => {
		const once = JSON.stringify(diagnose({ ...look, facts }, registry, '1'));
		expect(JSON.stringify(diagnose({ ...look, facts }, registry, '1'))).toBe(once);
	});
});
