import type { AnyCheck } from '../../src/model/check.ts';
import type { FactId, FactMap, Facts } from '../../src/model/facts.ts';
import type { Finding } from '../../src/model/finding.ts';
import {
	absent,
	observed,
	type UnobservedReason,
	unobserved,
} from '../../src/model/observation.ts';
import type { Os } from '../../src/model/os.ts';
import { judge } from '../../src/pipeline/judge.ts';

/** Facts as a test writes them: a value, `null` for known absence, a reason for "could not be seen". */
export type Told = {
	readonly [K in FactId]?: FactMap[K] | null | { readonly unseen: UnobservedReason };
};

/** Turns what a test tells into observations. */
export function factsOf(told: Told): Facts {
	const entries = Object.entries(told).map(([fact, value]) => {
		if (value === null) return [fact, absent({ source: 'test' })];
		const isUnseen = typeof value === 'object' && 'unseen' in value;
		return [
			fact,
			isUnseen
				? unobserved(value.unseen as UnobservedReason, { source: 'test' })
				: observed(value, { source: 'test' }),
		];
	});
	return Object.fromEntries(entries);
}

/** What a check concludes from these facts on this system, through the pipeline. */
export function judgedOn(os: Os, check: AnyCheck, told: Told): Finding {
	return judge(check, os, factsOf(told), new Map());
}

/** What a check concludes from these facts, through the pipeline: facts that are not told are unseen. */
export function judged(check: AnyCheck, told: Told): Finding {
	return judgedOn('linux', check, told);
}
