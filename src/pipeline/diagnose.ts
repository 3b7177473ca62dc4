import type { AnyCheck } from '../model/check.ts';
import type { AnyDerivation } from '../model/derivation.ts';
import type { Diagnosis, UnseenFact } from '../model/diagnosis.ts';
import type { FactId, Facts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Goal } from '../model/goal.ts';
import { layers } from '../model/layer.ts';
import { mask } from '../model/mask.ts';
import { valueIn } from '../model/observation.ts';
import type { Os } from '../model/os.ts';
import type { AnyProbe } from '../model/probe.ts';
import type { AnyRemediation } from '../model/remediation.ts';
import type { CollectOptions } from '../model/transcript.ts';
import { deriveFacts } from './derive-facts.ts';
import { judge } from './judge.ts';
import { judgeGoal } from './judge-goal.ts';
import { judgeStack } from './judge-stack.ts';
import { resolveCures } from './resolve-cures.ts';

/** Everything that is known about machines: the pipeline itself knows none of it. */
export interface Registry {
	readonly probes: readonly AnyProbe[];
	readonly derivations: readonly AnyDerivation[];
	readonly checks: readonly AnyCheck[];
	readonly goals: readonly Goal[];
	readonly remediations: readonly AnyRemediation[];
}

/** What one look at a machine brought: the input of a diagnosis. */
export interface Look {
	readonly os: Os;
	readonly observedAt: string;
	readonly options: CollectOptions;
	readonly facts: Facts;
}

// Failures first, the gravest of them, and of these the deepest layer; otherwise the order of the checks.
const verdictOrder = ['fail', 'unknown', 'pass', 'not-applicable'];
const severityOrder = ['blocker', 'degraded', 'advice'];

function inOrder(findings: readonly Finding[]): readonly Finding[] {
	const place = ({ verdict, severity, layer, maskedBy }: Finding): number => {
		const grave = verdict === 'fail' ? severityOrder.indexOf(severity) * 100 : 0;
		const explained = maskedBy ? 500 : 0;
		return verdictOrder.indexOf(verdict) * 1000 + explained + grave + layers.indexOf(layer);
	};
	return [...findings].sort((one, other) => place(one) - place(other));
}

function unseenFacts(facts: Facts, titles: ReadonlyMap<FactId, string>): readonly UnseenFact[] {
	return Object.entries(facts).flatMap(([id, observation]) => {
		if (observation.status !== 'unobserved') return [];
		const fact = id as FactId;
		const { reason, evidence } = observation;
		return [{ fact, title: titles.get(fact) ?? fact, reason, evidence }];
	});
}

/** Judges what was seen of a machine: pure, so that a recording gives the same answer everywhere. */
export function diagnose(look: Look, registry: Registry, version: string): Diagnosis {
	const { os, observedAt, options } = look;
	const isHere = ({ appliesTo }: { readonly appliesTo: readonly Os[] }) => appliesTo.includes(os);
	const facts = deriveFacts(look.facts, registry.derivations);
	const titles = new Map<FactId, string>(
		[...registry.probes.filter(isHere), ...registry.derivations].map(({ fact, title }) => [
			fact,
			title,
		]),
	);
	const checks = registry.checks.filter(isHere);
	const judged = checks.map((check) => judge(check, os, facts, titles));
	const masked = mask(judged);
	const findings = inOrder(resolveCures(masked, registry.remediations));
	return {
		schema: 'nestvirt/diagnosis@1',
		program: { name: 'nestvirt', version },
		os,
		observedAt,
		options,
		identity: valueIn(facts.identity) ?? null,
		nesting: valueIn(facts.nesting) ?? null,
		stack: judgeStack(valueIn(facts.stack) ?? [], findings),
		goals: registry.goals.map((goal) => judgeGoal(goal, os, findings)),
		findings,
		unseen: unseenFacts(facts, titles),
		facts,
	};
}
