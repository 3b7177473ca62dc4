/** Why something could not be observed. None of them means "it is not there". */
export type UnobservedReason =
	| 'access-denied'
	| 'command-missing'
	| 'timed-out'
	| 'unparsable'
	| 'unsupported'
	| 'not-recorded'
	| 'skipped'
	| 'offline'
	| 'asleep'
	/** Several sources say it differently. */
	| 'contradictory'
	| 'failed';

/** Where a statement comes from: the read that was made, and the part of its answer that decided. */
export interface Evidence {
	/** The read, as a person would name it: `/proc/cpuinfo`, `CPUID 0x40000000`, `GET /_ping`. */
	readonly source: string;
	/** The shortest part of the answer that decided; untrusted text, escaped before it is shown. */
	readonly excerpt?: string;
}

/** The answer of one machine operation. Expected failures are values; nothing is thrown. */
export type Reading<T> =
	| { readonly status: 'observed'; readonly value: T }
	| { readonly status: 'absent'; readonly detail: string }
	| { readonly status: 'unobserved'; readonly reason: UnobservedReason; readonly detail: string };

/** A fact, its known absence, or the reason why it is missing; with its evidence. */
export type Observation<T> =
	| { readonly status: 'observed'; readonly value: T; readonly evidence: readonly Evidence[] }
	| { readonly status: 'absent'; readonly evidence: readonly Evidence[] }
	| {
			readonly status: 'unobserved';
			readonly reason: UnobservedReason;
			readonly evidence: readonly Evidence[];
	  };

/** States that the value was seen. */
export function observed<T>(value: T, ...evidence: Evidence[]): Observation<T> {
	return { status: 'observed', value, evidence };
}

/** States that someone looked and the thing is not there. */
export function absent(...evidence: Evidence[]): Observation<never> {
	return { status: 'absent', evidence };
}

/** States that nobody could look, and why. */
export function unobserved(reason: UnobservedReason, ...evidence: Evidence[]): Observation<never> {
	return { status: 'unobserved', reason, evidence };
}

/** Turns a reading that holds no value into the observation that says so, with the same reason. */
export function withoutValue(
	reading: Exclude<Reading<unknown>, { status: 'observed' }>,
	source: string,
): Observation<never> {
	const evidence = { source, excerpt: reading.detail };
	return reading.status === 'absent' ? absent(evidence) : unobserved(reading.reason, evidence);
}

/** The observed value, or undefined when it is absent or unobserved. */
export function valueIn<T>(observation: Observation<T> | Reading<T> | undefined): T | undefined {
	return observation?.status === 'observed' ? observation.value : undefined;
}
