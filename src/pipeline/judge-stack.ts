import type { JudgedStorey } from '../model/diagnosis.ts';
import type { Finding } from '../model/finding.ts';
import type { Stack, Storey } from '../model/stack.ts';

function judged(storey: Storey, findings: readonly Finding[]): JudgedStorey {
	const own = findings.filter(
		({ layer, severity }) => storey.layers.includes(layer) && severity === 'blocker',
	);
	const roots = own.filter(({ maskedBy }) => maskedBy === undefined);
	const brokenBy = roots.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
	if (brokenBy.length > 0) return { ...storey, state: 'broken', brokenBy };
	if (roots.some(({ verdict }) => verdict === 'unknown')) {
		return { ...storey, state: 'unseen', brokenBy };
	}
	const waits = own.some(({ verdict }) => verdict === 'fail');
	return { ...storey, state: waits ? 'waiting' : 'sound', brokenBy };
}

/** Marks the storeys that hold an unexplained blocker, and those that only wait for a deeper one. */
export function judgeStack(stack: Stack, findings: readonly Finding[]): readonly JudgedStorey[] {
	return stack.map((storey) => judged(storey, findings));
}
