import type { Used } from '../model/facts.ts';
import type { Judgement } from '../model/finding.ts';
import { unknown } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';

const reasons = new Set<string>(['timed-out', 'failed', 'not-recorded']);

const isOpen = (observation: Observation<unknown>): boolean =>
	observation.status === 'unobserved' && reasons.has(observation.reason);

/** What is to be said of an engine on Windows that was not found, where nobody could look everywhere; else null. */
export function unseenEngine(facts: Used<'engine-pipe' | 'docker-product'>): Judgement | null {
	if (isOpen(facts['engine-pipe'])) {
		return unknown('nobody could see whether an engine serves the pipe', 'another look');
	}
	return isOpen(facts['docker-product'])
		? unknown('nobody could see whether a product of Docker is here', 'another look')
		: null;
}
