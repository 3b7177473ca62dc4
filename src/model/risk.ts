/** What a step can cost beyond what it is for; it needs consent by this name. */
export type RiskId = 'boot-failure' | 'network-reset';

/** A risk, and the way back from it, in words for people. */
export interface Risk {
	readonly id: RiskId;
	readonly text: string;
	readonly wayBack: string;
}
