import type { RanProof } from '../model/proof.ts';
import { proofText } from './proof-text.ts';
import type { Theme } from './theme.ts';

const isUntried = ({ result }: RanProof): boolean => result.outcome === 'unseen';

/** Whether they could not be tried for one and the same reason. */
function areAlike(one: RanProof, other: RanProof): boolean {
	const isSame = one.proof.goal === other.proof.goal && one.result.because === other.result.because;
	return isSame && isUntried(one) && isUntried(other);
}

/** What came of proofs, as lines for people; what stands in the way of several is said once. */
export function proofsText(ran: readonly RanProof[], theme: Theme): readonly string[] {
	return ran.flatMap((one, place) => {
		const earlier = ran[place - 1];
		if (earlier !== undefined && areAlike(earlier, one)) return [];
		const rest = ran.slice(place);
		const after = rest.findIndex((other) => !areAlike(one, other));
		const count = isUntried(one) ? (after < 0 ? rest.length : after) : 1;
		const { goal, title } = one.proof;
		const words = count > 1 ? `${count} proofs that could not be tried` : title;
		return proofText({ goal, title: words }, one.result, theme);
	});
}
