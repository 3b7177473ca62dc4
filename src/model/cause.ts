import type { RemediationCall } from './finding.ts';

/** Layers as the taxonomy of causes names them. */
export type CauseLayer =
	| 'firmware'
	| 'outer-hypervisor'
	| 'boot-config'
	| 'windows-feature'
	| 'service'
	| 'engine'
	| 'image'
	| 'permissions'
	| 'network';

/** Who can carry a remedy out. */
export type RemedyBy = 'auto' | 'auto+reboot' | 'manual' | 'firmware' | 'owner' | 'policy';

/** One thing to try. */
export interface Remedy {
	readonly by: RemedyBy;
	readonly text: string;
}

/** A root cause: what is wrong, where, and what to try in which order. */
export interface Cause {
	readonly id: string;
	readonly layer: CauseLayer;
	/** A finer word for the layer. */
	readonly detail: string;
	/** What is wrong, in one or two sentences. */
	readonly meaning: string;
	readonly remedies: readonly Remedy[];
	/** The remediation whose card its remedies stand for. */
	readonly remediation?: RemediationCall;
	readonly sources: readonly string[];
}
