import type { Proof, ProofResult } from '../model/proof.ts';
import { neutral } from './neutral.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

const marks: Readonly<Record<ProofResult['outcome'], (theme: Theme) => string>> = {
	proven: ({ good, signs }) => good(signs.pass),
	failed: ({ bad, signs }) => bad(signs.fail),
	unseen: ({ dim, signs }) => dim(signs.none),
};

const lasted = (milliseconds: number): string =>
	milliseconds < 1000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

/** What came of a proof, as lines for people. */
export function proofText(
	{ goal, title }: Pick<Proof, 'goal' | 'title'>,
	result: ProofResult,
	theme: Theme,
): readonly string[] {
	const { outcome, because, milliseconds } = neutral(result);
	const time = milliseconds === null ? '' : ` (${lasted(milliseconds)})`;
	const head = `${marks[outcome](theme)} ${goal}: ${title}${time}`;
	return [head, ...wrap(because, theme.width, '    ')];
}
