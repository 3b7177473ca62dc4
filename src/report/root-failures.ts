import type { Finding } from '../model/finding.ts';

/** A failure that nothing deeper explains, with what it explains. */
export interface RootFailure {
	readonly root: Finding;
	readonly consequences: readonly Finding[];
}

/** The failures that nothing deeper explains; a consequence of several stands with the first of them. */
export function rootFailures(findings: readonly Finding[]): readonly RootFailure[] {
	const failed = findings.filter(({ verdict }) => verdict === 'fail');
	const roots = failed.filter(({ maskedBy }) => maskedBy === undefined);
	return roots.map((root) => ({
		root,
		consequences: failed.filter(
			({ maskedBy = [] }) => roots.find(({ id }) => maskedBy.includes(id)) === root,
		),
	}));
}
