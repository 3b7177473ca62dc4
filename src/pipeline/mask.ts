import type { AnyCheck } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';

/**
 * Marks failing findings that a deeper failing one explains, however many checks lie between, with the
 * root failures that explain them. Nothing is removed: a masked finding keeps its verdict.
 */
export function mask(
	findings: readonly Finding[],
	checks: readonly AnyCheck[],
): readonly Finding[] {
	const dependencies = new Map(checks.map((check) => [check.id, check.dependsOn ?? []]));
	const failed = new Set(findings.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id));
	const rootsAbove = (id: string): readonly string[] =>
		(dependencies.get(id) ?? []).flatMap((dependency) => {
			const deeper = rootsAbove(dependency);
			return deeper.length === 0 && failed.has(dependency) ? [dependency] : deeper;
		});
	return findings.map((finding) => {
		if (finding.verdict !== 'fail' && finding.verdict !== 'unknown') return finding;
		const roots = [...new Set(rootsAbove(finding.id))];
		return roots.length > 0 ? { ...finding, maskedBy: roots } : finding;
	});
}
