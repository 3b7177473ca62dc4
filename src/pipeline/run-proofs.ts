import type { Machine } from '../model/machine.ts';
import type { Proof, ProofResult, ProofStart, RanProof } from '../model/proof.ts';

/** Where proofs run, and whose clock measures them. */
export interface ProofPlace {
	readonly machine: Machine;
	/** Milliseconds since some moment. */
	now(): number;
}

const tenths = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

async function ran(proof: Proof, { machine, now }: ProofPlace, start: ProofStart) {
	const began = now();
	const result: ProofResult = await proof.run(machine, start);
	const isMeasured = result.milliseconds !== null || result.outcome === 'unseen';
	return isMeasured ? result : { ...result, milliseconds: tenths(now() - began) };
}

/** Runs proofs one after another: they would disturb each other. Each is told as soon as it is over. */
export async function runProofs(
	proofs: readonly Proof[],
	place: ProofPlace,
	start: ProofStart,
	told: (ran: RanProof) => void = () => {},
): Promise<readonly RanProof[]> {
	const all: RanProof[] = [];
	for (const proof of proofs.filter(({ appliesTo }) => appliesTo.includes(place.machine.os))) {
		const one = { proof, result: await ran(proof, place, start) };
		all.push(one);
		told(one);
	}
	return all;
}
