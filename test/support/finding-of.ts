import type { Finding } from '../../src/model/finding.ts';

/** A passing blocker of the engine's layer, but for what the test says. */
export function findingOf(parts: Partial<Finding> & Pick<Finding, 'id'>): Finding {
	return {
		layer: 'engine',
		severity: 'blocker',
		verdict: 'pass',
		title: `title of ${parts.id}`,
		because: `reason of ${parts.id}`,
		evidence: [],
		dependsOn: [],
		...parts,
	};
}
