import type { UnseenFact } from '../model/diagnosis.ts';
import type { UnobservedReason } from '../model/observation.ts';

const reasonWords: Readonly<Record<UnobservedReason, string>> = {
	'access-denied': 'this account may not read it',
	'command-missing': 'the command for it is missing',
	'timed-out': 'no answer within the time limit',
	unparsable: 'the answer made no sense',
	unsupported: 'cannot be read here',
	'not-recorded': 'the recording does not hold it',
	skipped: 'you asked to leave it out',
	asleep: 'a look would start it',
	offline: 'asked only with --online',
	contradictory: 'the files contradict each other',
	failed: 'reading it failed',
};

const notInFiles = 'none of the files tells it';

/** What could not be seen: each reason in words, and the titles of what it kept away. */
export function unseenRows(
	unseen: readonly UnseenFact[],
	isLoose = false,
): readonly (readonly [reason: string, titles: string])[] {
	const reasons = [...new Set(unseen.map(({ reason }) => reason))];
	return reasons.map((reason) => {
		const titles = unseen.filter((fact) => fact.reason === reason).map(({ title }) => title);
		const words = isLoose && reason === 'not-recorded' ? notInFiles : reasonWords[reason];
		return [words, titles.join('; ')];
	});
}
