import type { Finding, Severity } from './finding.ts';

const gravity: readonly Severity[] = ['advice', 'degraded', 'blocker'];

/**
 * Marks failing findings that a deeper failing one explains, however many checks lie between, with the
 * root failures that explain them. A failure explains none that is graver than itself. Nothing is removed:
 * a masked finding keeps its verdict. Where not every failure counts, such as for one goal, `counts` says which.
 */
export function mask(
	findings: readonly Finding[],
	counts: (id: string) => boolean = () => true,
): readonly Finding[] {
	const dependencies = new Map(findings.map(({ id, dependsOn }) => [id, dependsOn]));
	const failed = new Map(
		findings
			.filter(({ id, verdict }) => verdict === 'fail' && counts(id))
			.map(({ id, severity }) => [id, gravity.indexOf(severity)]),
	);
	const rootsAbove = (id: string, grave: number): readonly string[] =>
		(dependencies.get(id) ?? []).flatMap((dependency) => {
			const deeper = rootsAbove(dependency, grave);
			const explains = (failed.get(dependency) ?? -1) >= grave;
			return deeper.length === 0 && explains ? [dependency] : deeper;
		});
	return findings.map(({ maskedBy: _, ...finding }) => {
		if (finding.verdict !== 'fail' && finding.verdict !== 'unknown') return finding;
		const roots = [...new Set(rootsAbove(finding.id, gravity.indexOf(finding.severity)))];
		return roots.length > 0 ? { ...finding, maskedBy: roots } : finding;
	});
}
