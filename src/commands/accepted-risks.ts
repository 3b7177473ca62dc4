import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { RiskId } from '../model/risk.ts';
import type { SetupFlags } from './setup-flags.ts';

const risks: readonly RiskId[] = ['boot-failure', 'network-reset'];

/** The risks that were accepted by their names. Throws a Failure (wrong usage) for a name that is none. */
export function acceptedRisks({
	acceptRisk = [],
}: Pick<SetupFlags, 'acceptRisk'>): readonly RiskId[] {
	return acceptRisk.map((name) => {
		const risk = risks.find((one) => one === name);
		if (risk !== undefined) return risk;
		const message = `There is no risk ${name}. Known: ${risks.join(', ')}.`;
		throw new Failure(exitCodes.wrongUsage, message);
	});
}
