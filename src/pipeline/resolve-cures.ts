import type { Finding } from '../model/finding.ts';
import type { AnyRemediation } from '../model/remediation.ts';
import { resolvedRemediation } from './resolved-remediation.ts';

/** Gives every failing finding that nothing deeper explains the remediation that it names, filled in. */
export function resolveCures(
	findings: readonly Finding[],
	remediations: readonly AnyRemediation[],
): readonly Finding[] {
	return findings.map((finding) => {
		if (finding.maskedBy) return finding;
		const cure = resolvedRemediation(finding.remediation, remediations);
		return cure ? { ...finding, cure } : finding;
	});
}
