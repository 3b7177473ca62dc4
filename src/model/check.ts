import type { FactId, Needed, Used } from './facts.ts';
import type { Judgement, Severity } from './finding.ts';
import type { Layer } from './layer.ts';
import type { Os } from './os.ts';

/** A pure judgement over declared facts. */
export interface Check<N extends FactId, U extends FactId> {
	/** A noun phrase in kebab case; also the name of its file. */
	readonly id: string;
	readonly layer: Layer;
	readonly severity: Severity;
	readonly healthyTitle: string;
	readonly failingTitle: string;
	/** Where the rule comes from. */
	readonly references: readonly string[];
	/** Elsewhere the check is not applicable, without a look. */
	readonly appliesTo: readonly Os[];
	/** Unobserved: the pipeline answers `unknown`. Absent: handed over as undefined. */
	readonly needs: readonly N[];
	/** Handed over as observations: the check weighs what is missing. */
	readonly uses?: readonly U[];
	/** Checks whose failure explains a failure of this one. */
	readonly dependsOn?: readonly string[];
	diagnose(facts: Needed<N> & Used<U>): Judgement;
}

/** Any check, as the pipeline sees it. */
export interface AnyCheck extends Omit<Check<FactId, FactId>, 'diagnose'> {
	diagnose(facts: never): Judgement;
}

/** Types a check by what it declares, so that it sees no other fact. */
export function defineCheck<const N extends FactId = never, const U extends FactId = never>(
	check: Check<N, U>,
): AnyCheck {
	return check;
}
