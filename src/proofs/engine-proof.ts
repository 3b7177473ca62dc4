import type { Machine } from '../model/machine.ts';
import type { Proof, ProofResult, ProofStart } from '../model/proof.ts';
import { Shortfall } from '../model/shortfall.ts';
import { type Engine, engineFor } from './engine-for.ts';
import { proofLabel } from './proof-label.ts';
import { removeLabelled } from './remove-labelled.ts';

/** A proof that an engine runs: which one, and what it does; it answers in words what was shown. */
export interface EngineWork extends Omit<Proof, 'needs' | 'run'> {
	/** The system of its containers. */
	readonly system: 'linux' | 'windows';
	/** Throws a Shortfall where it does not succeed. */
	prove(engine: Engine): Promise<string>;
}

async function attempt(work: () => Promise<string>): Promise<ProofResult> {
	try {
		return { outcome: 'proven', because: await work(), milliseconds: null };
	} catch (error) {
		if (!(error instanceof Shortfall)) throw error;
		return { outcome: error.outcome, because: error.message, milliseconds: null };
	}
}

/** What is left is a lasting change that nobody asked for: then nothing is proven. */
async function cleaned(engine: Engine, result: ProofResult): Promise<ProofResult> {
	const cleaning = await attempt(async () => {
		const left = await removeLabelled(engine, `${proofLabel}=${engine.run}`);
		if (left.length > 0) throw new Shortfall('failed', `left behind: ${left.join(', ')}`);
		return '';
	});
	if (cleaning.outcome === 'proven') return result;
	const outcome = result.outcome === 'proven' ? 'failed' : result.outcome;
	return { ...result, outcome, because: `${result.because}; ${cleaning.because}` };
}

async function run(work: EngineWork, machine: Machine, start: ProofStart): Promise<ProofResult> {
	let engine: Engine | undefined;
	const result = await attempt(async () => {
		const found = engineFor(machine, start, work.system);
		await removeLabelled(found, proofLabel);
		engine = found;
		return work.prove(found);
	});
	return engine === undefined ? result : cleaned(engine, result);
}

/** Makes a proof that tidies up before and after itself. */
export function engineProof({ system, prove, ...proof }: EngineWork): Proof {
	return {
		...proof,
		needs: [
			...(['engine-endpoint', 'engine-ping', 'engine-version'] as const),
			...(['windows-release', 'wsl-engine'] as const),
		],
		run: (machine, start) => run({ system, prove, ...proof }, machine, start),
		async tidy(machine, start) {
			await attempt(async () => {
				await removeLabelled(engineFor(machine, start, system), proofLabel);
				return '';
			});
		},
	};
}
