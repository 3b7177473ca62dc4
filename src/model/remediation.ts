import type { Action } from './action.ts';
import type { Card, CardStep } from './card.ts';
import type { Risk } from './risk.ts';

/** Who can carry a remediation out; `elsewhere`: the user, on another machine. */
export type Where =
	| 'here'
	| 'outer-host'
	| 'cloud-control-plane'
	| 'firmware'
	| 'organization'
	| 'elsewhere';

/** A known way to change a machine. */
export interface Remediation<P extends Readonly<Record<string, string>>> {
	/** An imperative in kebab case; also the name of its file. */
	readonly id: string;
	readonly title: string;
	/** What changes for the user, in one sentence; `impactHere`: said more exactly where the parameters are known. */
	readonly impact: string;
	impactHere?(parameters: P): string;
	readonly where: Where;
	/** What to do on this machine, in order; nothing when the card holds it all. */
	steps?(parameters: P): readonly CardStep[];
	/** What the program does, in order; `restart` where only a restart goes on. Nothing: people do it, by the steps. */
	actions?(parameters: P): readonly (Action | 'restart')[];
	/** What it may cost, where it may cost something. */
	risk?(parameters: P): Risk | undefined;
	/** What somebody else must do. Every remediation that is neither `here` nor `elsewhere` has one. */
	card?(parameters: P): Card;
}

/** Parameters of remediations, by remediation and by parameter. */
export type GivenParameters = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Any remediation, as the pipeline sees it. */
export interface AnyRemediation
	extends Omit<
		Remediation<Record<string, string>>,
		'steps' | 'card' | 'actions' | 'risk' | 'impactHere'
	> {
	impactHere?(parameters: never): string;
	actions?(parameters: never): readonly (Action | 'restart')[];
	risk?(parameters: never): Risk | undefined;
	steps?(parameters: never): readonly CardStep[];
	card?(parameters: never): Card;
}

/** A remediation with its parameters filled in: what a report shows. */
export interface ResolvedRemediation {
	readonly id: string;
	readonly title: string;
	readonly impact: string;
	readonly where: Where;
	readonly steps: readonly CardStep[];
	readonly card?: Card;
}

/** Types a remediation by its parameters. */
export function defineRemediation<const P extends Readonly<Record<string, string>>>(
	remediation: Remediation<P>,
): AnyRemediation {
	return remediation;
}
