import type { NamedCause } from '../model/explanation.ts';
import type { Observation } from '../model/observation.ts';

/** What the engine's log says, to end a sentence: the cause with the line that proves it, or the line that ended the daemon. */
export function logWords(log: Observation<readonly NamedCause[]>): string {
	if (log.status !== 'observed') return '';
	const line = log.evidence[0]?.excerpt ?? '';
	const [cause] = log.value;
	if (cause) return `; its log shows ${cause.cause}: ${line}`;
	return line && `; its log ends: ${line}`;
}
