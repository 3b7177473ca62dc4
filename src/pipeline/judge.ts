import type { AnyCheck } from '../model/check.ts';
import type { FactId, Facts } from '../model/facts.ts';
import { type Finding, type Judgement, notApplicable, unknown } from '../model/finding.ts';
import type { Evidence } from '../model/observation.ts';
import type { Os } from '../model/os.ts';
import { inputsOf, type MissingFact } from './inputs-of.ts';

/** Titles of facts, for sentences about what could not be seen. */
export type FactTitles = ReadonlyMap<FactId, string>;

function becauseOf({ fact, observation }: MissingFact, titles: FactTitles): string {
	const reason = observation.reason.replace('-', ' ');
	return `could not see ${titles.get(fact) ?? fact}: ${reason}`;
}

function judgement(check: AnyCheck, os: Os, facts: Facts, titles: FactTitles): Judgement {
	if (!check.appliesTo.includes(os)) return notApplicable('not on this operating system');
	const inputs = inputsOf(check, facts);
	if (inputs.missing !== null) {
		const [first] = inputs.missing;
		return unknown(first ? becauseOf(first, titles) : 'a fact is missing');
	}
	try {
		return check.diagnose(inputs.facts as never);
	} catch (error) {
		// A broken check is never a broken machine.
		return unknown(`the check itself failed: ${error instanceof Error ? error.message : error}`);
	}
}

function evidenceFor(check: AnyCheck, facts: Facts): readonly Evidence[] {
	const read = [...check.needs, ...(check.uses ?? [])];
	return read.flatMap((fact) => facts[fact]?.evidence ?? []);
}

function outcome(judged: Judgement): Partial<Finding> {
	if (judged.verdict === 'unknown' && judged.settledBy !== undefined) {
		return { settledBy: judged.settledBy };
	}
	if (judged.verdict !== 'fail') return {};
	return 'id' in judged.remedy ? { remediation: judged.remedy } : { impossible: judged.remedy };
}

/** Lets one check judge. A throwing check, and one whose facts are missing, are `unknown`. */
export function judge(check: AnyCheck, os: Os, facts: Facts, titles: FactTitles): Finding {
	const judged = judgement(check, os, facts, titles);
	const severity = judged.verdict === 'fail' ? (judged.severity ?? check.severity) : check.severity;
	return {
		id: check.id,
		layer: check.layer,
		severity,
		verdict: judged.verdict,
		title: judged.verdict === 'fail' ? check.failingTitle : check.healthyTitle,
		because: judged.because,
		...outcome(judged),
		dependsOn: (judged.verdict === 'fail' ? judged.dependsOn : undefined) ?? check.dependsOn ?? [],
		evidence: judged.verdict === 'not-applicable' ? [] : evidenceFor(check, facts),
	};
}
