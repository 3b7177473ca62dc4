import type { Finding } from '../model/finding.ts';
import type { AnyRemediation, ResolvedRemediation } from '../model/remediation.ts';

function resolve(
	{ remediation: call }: Finding,
	remediations: readonly AnyRemediation[],
): ResolvedRemediation | undefined {
	const remediation = remediations.find(({ id }) => id === call?.id);
	if (remediation === undefined || call === undefined) return undefined;
	const parameters = call.parameters as never;
	const { id, title, impact, where } = remediation;
	const steps = remediation.steps?.(parameters) ?? [];
	const card = remediation.card?.(parameters);
	return { id, title, impact, where, steps, ...(card ? { card } : {}) };
}

/** Gives every failing finding that nothing deeper explains the remediation that it names, filled in. */
export function resolveCures(
	findings: readonly Finding[],
	remediations: readonly AnyRemediation[],
): readonly Finding[] {
	return findings.map((finding) => {
		const cure = finding.maskedBy ? undefined : resolve(finding, remediations);
		return cure ? { ...finding, cure } : finding;
	});
}
