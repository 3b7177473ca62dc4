import type { RemediationCall } from '../model/finding.ts';
import type { AnyRemediation, ResolvedRemediation } from '../model/remediation.ts';

/** The remediation that is called for, with its parameters filled in; nothing where no one is known. */
export function resolvedRemediation(
	call: RemediationCall | undefined,
	remediations: readonly AnyRemediation[],
): ResolvedRemediation | undefined {
	const remediation = remediations.find(({ id }) => id === call?.id);
	if (remediation === undefined || call === undefined) return undefined;
	const parameters = call.parameters as never;
	const { id, title, where } = remediation;
	const impact = remediation.impactHere?.(parameters) ?? remediation.impact;
	const steps = remediation.steps?.(parameters) ?? [];
	const card = remediation.card?.(parameters);
	return { id, title, impact, where, steps, ...(card ? { card } : {}) };
}
