import { describe, expect, test } from 'vitest';
import type { KeptRecord } from '../../../src/model/journal.ts';
import type { Plan, PlanStep } from '../../../src/model/plan.ts';
import { journalTimeline } from '../../../src/report/html/journal-timeline.ts';

const action = { kind: 'kernel-module', module: 'kvm_intel' } as const;
const step: PlanStep = {
	remediation: 'load-kvm-module',
	title: 'Load the KVM module',
	impact: '',
	findings: ['kvm-module'],
	because: '',
	wave: 0,
	actions: [
		{ title: 'Load kvm_intel', action },
		{ title: 'Keep <it>', action },
	],
};
const plan: Plan = {
	schema: 'nestvirt/plan@1',
	program: { name: 'nestvirt', version: '0' },
	...{ os: 'linux', goal: 'virtual-machines', steps: [step], restarts: [], risks: [] },
	...{ leftOut: [], cards: [], digest: '' },
};
const change = { change: 'load-module', module: 'kvm_intel' } as never;
const day = '2026-01-01T23:59';
const run = (...at: readonly (string | undefined)[]): readonly KeptRecord[] => {
	const first = { step: 0, action: 0 };
	const second = { step: 0, action: 1 };
	const records: readonly KeptRecord[] = [
		{ record: 'plan', plan, consents: [], askedBy: null, bootId: 'a' },
		{ record: 'intent', ...first, before: null, change },
		{ record: 'outcome', ...first, restart: true },
		{ record: 'restart', afterWave: 0, bootId: 'a' },
		{ record: 'resumed', bootId: 'b' },
		{ record: 'confirmed', ...first, before: null, after: null },
		{ record: 'confirmed', ...second, before: null, after: null },
		{ record: 'end', state: 'done' },
	];
	return records.map((record, place) =>
		at[place] === undefined ? record : { ...record, at: at[place] },
	);
};
const timed = run(
	...[`${day}:00.000Z`, `${day}:01.000Z`, `${day}:01.250Z`, `${day}:01.300Z`],
	...['2026-01-02T00:03:00Z', '2026-01-02T00:03:06Z', '2026-01-02T00:03:06.5Z'],
	'2026-01-02T00:03:07Z',
);
const page = (records: readonly KeptRecord[]): string => journalTimeline(records)?.markup ?? '';

describe('the timeline of a journal', () => {
	test('says when each thing was, and the day where it changes', () => {
		const text = page(timed);
		expect(text).toContain('<time datetime="2026-01-01T23:59:00.000Z">23:59:00</time>');
		expect(text.match(/class="day"/g)).toHaveLength(2);
		expect(text).toContain('<li class="day">2026-01-02, UTC</li>');
	});

	test('says how long each step, each change and the whole took, and whether a restart lay between', () => {
		const text = page(timed);
		expect(text).toContain(
			'<strong>Load the KVM module</strong> <span class="lasted">4 min 5 s, with a restart</span>',
		);
		expect(text).toContain('Load kvm_intel <span class="lasted">4 min 5 s, with a restart</span>');
		expect(text).toContain('It ended: done <span class="lasted">4 min 7 s, with a restart</span>');
		// What was so already took no time of this program.
		expect(text).toContain('<span>Keep &lt;it&gt;</span>');
	});

	test('a journal without moments is told without them', () => {
		const text = page(run());
		expect(text).toContain('Load kvm_intel');
		expect(text).not.toMatch(/<time|lasted|class="day"/);
	});

	test('a moment that is none, and a clock that was set back, are left out', () => {
		const text = page(
			run('<img src=x>', '2026-01-02T00:00:00Z', undefined, undefined, undefined, `${day}:00Z`),
		);
		expect(text).not.toMatch(/<img|lasted/);
		expect(text).toContain('23:59:00');
	});

	test('what is only looked at again is said so, and makes its step no longer', () => {
		const again: KeptRecord = {
			record: 'confirmed',
			step: 0,
			action: 1,
			before: null,
			after: null,
		};
		const text = page([...timed.slice(0, 7), { ...again, at: '2026-01-02T01:00:00Z' }]);
		expect(text).toContain('<span>Still so: Keep &lt;it&gt;</span>');
		expect(text).toContain('4 min 5 s, with a restart</span></span></li>');
	});

	test('an undo is told row by row, and no step is begun anew by it', () => {
		const [first, intent] = timed;
		const text = page([
			...(first && intent ? [first, intent] : []),
			{ record: 'failed', step: 0, action: 0, because: 'no', at: `${day}:03.000Z` },
			{ record: 'undo', asked: false, at: `${day}:03.000Z` },
			{ record: 'intent', step: 0, action: 0, before: null, change, at: `${day}:04.000Z` },
			{ record: 'undone', step: 0, action: 0, at: `${day}:04.100Z` },
		]);
		expect(text).toContain('Load kvm_intel: no <span class="lasted">2.0 s</span>');
		expect(text).toContain('Undone: Load kvm_intel <span class="lasted">100 ms</span>');
		expect(text.match(/<strong>/g)).toHaveLength(1);
	});
});
