import type { Layer } from './layer.ts';
import type { Evidence } from './observation.ts';
import type { ResolvedRemediation } from './remediation.ts';

/** What a check concluded. Unknown is not broken; not applicable is not passed. */
export type Verdict = 'pass' | 'fail' | 'unknown' | 'not-applicable';

/** How much a failure matters: the goal is out of reach, it works worse, or it is worth knowing. */
export type Severity = 'blocker' | 'degraded' | 'advice';

/** A remediation by its id, with the parameters that make it fit this machine. */
export interface RemediationCall {
	readonly id: string;
	readonly parameters: Readonly<Record<string, string>>;
}

/** A failing check's word that no one can change it, with the source that says so. */
export interface Impossibility {
	readonly reason: string;
	readonly source: string;
}

/** What a check answers: its verdict and the sentence that explains it to a person. */
export type Judgement =
	| { readonly verdict: 'pass'; readonly because: string }
	| { readonly verdict: 'not-applicable'; readonly because: string }
	| { readonly verdict: 'unknown'; readonly because: string; readonly settledBy?: string }
	| {
			readonly verdict: 'fail';
			readonly because: string;
			/** Replaces the check's severity where this failure is milder than its usual one. */
			readonly severity?: Severity;
			/** Replaces the check's dependencies where fewer of them can explain this failure. */
			readonly dependsOn?: readonly string[];
			readonly remedy: RemediationCall | Impossibility;
	  };

/** What a check concluded about one machine, with its evidence. */
export interface Finding {
	readonly id: string;
	readonly layer: Layer;
	readonly severity: Severity;
	readonly verdict: Verdict;
	/** The check's healthy or failing title, by the verdict. */
	readonly title: string;
	readonly because: string;
	readonly settledBy?: string;
	readonly remediation?: RemediationCall;
	/** The remediation with its parameters filled in; only where nothing deeper explains the failure. */
	readonly cure?: ResolvedRemediation;
	readonly impossible?: Impossibility;
	/** The findings that explain this one where they fail. */
	readonly dependsOn: readonly string[];
	/** The failing findings that explain this one; they come first. */
	readonly maskedBy?: readonly string[];
	readonly evidence: readonly Evidence[];
}

/** The judgement of a healthy check. */
export function pass(because: string): Judgement {
	return { verdict: 'pass', because };
}

/** The judgement of a check that has nothing to say about this machine. */
export function notApplicable(because: string): Judgement {
	return { verdict: 'not-applicable', because };
}

/** The judgement of a check that could not see enough, and what would settle it. */
export function unknown(because: string, settledBy?: string): Judgement {
	return settledBy === undefined
		? { verdict: 'unknown', because }
		: { verdict: 'unknown', because, settledBy };
}

/** The judgement of a failing check: why, and the remediation that changes it. */
export function fail(
	because: string,
	remediation: string,
	parameters: Readonly<Record<string, string>> = {},
	severity?: Severity,
): Extract<Judgement, { verdict: 'fail' }> {
	const failure = { verdict: 'fail', because, remedy: { id: remediation, parameters } } as const;
	return severity === undefined ? failure : { ...failure, severity };
}

/** The judgement of a failing check that nobody can change, with the source that says so. */
export function failForGood(because: string, impossible: Impossibility): Judgement {
	return { verdict: 'fail', because, remedy: impossible };
}
