import type { Used } from '../model/facts.ts';
import { valueIn } from '../model/observation.ts';

/** The system that remedies speak of: only Windows has services of its kind. */
export function systemOf(facts: Used<'windows-services'>): 'windows' | 'linux' {
	return valueIn(facts['windows-services']) ? 'windows' : 'linux';
}
