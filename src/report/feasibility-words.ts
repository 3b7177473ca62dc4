import type { Feasibility } from '../model/goal.ts';

/** Feasibility in words for people. */
export const feasibilityWords: Readonly<Record<Feasibility, string>> = {
	ready: 'ready',
	'fixable-here': 'can be fixed here',
	'fixable-outside': 'needs someone outside',
	impossible: 'not possible here',
	undetermined: 'cannot be told yet',
};
