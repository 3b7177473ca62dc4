import type { JudgedStorey } from '../model/diagnosis.ts';
import type { Finding } from '../model/finding.ts';
import type { Stack, Storey } from '../model/stack.ts';

function judged(storey: Storey, findings: readonly Finding[]): JudgedStorey {
	const own = findings.filter(
		({ layer, severity, maskedBy }) =>
			storey.layers.includes(layer) && severity === 'blocker' && maskedBy === undefined,
	);
	const brokenBy = own.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
	if (brokenBy.length > 0) return { ...storey, state: 'broken', brokenBy };
	const open = own.some(({ verdict }) => verdict === 'unknown');
	return { ...storey, state: open ? 'unseen' : 'sound', brokenBy };
}

/** Marks the storeys that hold an unexplained blocker. */
export function judgeStack(stack: Stack, findings: readonly Finding[]): readonly JudgedStorey[] {
	return stack.map((storey) => judged(storey, findings));
}
