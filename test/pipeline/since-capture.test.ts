import { expect, test } from 'vitest';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { sinceCapture } from '../../src/pipeline/since-capture.ts';

const today = {
	findings: [
		{ id: 'kvm-access', verdict: 'fail' },
		{ id: 'clock', verdict: 'pass' },
		{ id: 'younger', verdict: 'fail' },
	],
	goals: [{ id: 'virtual-machines', feasibility: 'fixable-here' }],
} as unknown as Diagnosis;

test('names what is judged otherwise, and nothing that only one of both knows', () => {
	const captured = {
		version: '0.1.0',
		goals: [{ id: 'virtual-machines', feasibility: 'ready' }],
		findings: [
			{ id: 'kvm-access', verdict: 'pass' },
			{ id: 'clock', verdict: 'pass' },
			{ id: 'older', verdict: 'fail' },
		],
	} as const;
	expect(sinceCapture(today, captured)).toEqual({
		version: '0.1.0',
		changes: [
			{ of: 'goal', id: 'virtual-machines', before: 'ready', now: 'fixable-here' },
			{ of: 'check', id: 'kvm-access', before: 'pass', now: 'fail' },
		],
	});
});
