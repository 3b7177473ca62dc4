import { engineUpgrade } from '../knowledge/engine-upgrade.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import { valueIn } from '../model/observation.ts';
import type { Plan } from '../model/plan.ts';
import type { Planning, Wish } from '../model/setup.ts';

/** What can be told of an engine that is there. */
export interface UpgradeFlags {
	readonly upgradeEngine?: boolean | undefined;
	readonly engineArchive?: string | undefined;
}

type Given = Pick<Planning, 'given'>;

const isWished = ({ upgradeEngine, engineArchive }: UpgradeFlags): boolean =>
	upgradeEngine === true || engineArchive !== undefined;

const concerned: ReadonlySet<string> = new Set(['install-engine', 'upgrade-engine']);

function upgradeFor({ facts }: Diagnosis, { given }: Given): readonly Wish[] {
	const placed = valueIn(facts['placed-engine']);
	const { archive = '', sha256 = '' } = given?.['install-engine'] ?? {};
	const chosen = archive === '' ? undefined : { archive, sha256 };
	const parameters = placed === undefined ? null : engineUpgrade(placed, facts, chosen);
	if (parameters === null) return [];
	const { from } = parameters;
	const because = `you want other programs for the engine${from && `, which is ${from}`}`;
	return [{ call: { id: 'upgrade-engine', parameters }, because }];
}

/** What somebody wants of an engine that works, and what is to be said where none of it was done. */
export const wishedUpgrade = {
	/** The upgrade of the engine, where somebody asks for it, or names an archive. */
	for(flags: UpgradeFlags, given: Given): Pick<Planning, 'wished'> {
		return isWished(flags) ? { wished: (diagnosis) => upgradeFor(diagnosis, given) } : {};
	},
	/** Why the engine stayed as it was; null: it did not, or nobody wanted it otherwise. */
	unused(flags: UpgradeFlags, plans: readonly Plan[], diagnosis: Diagnosis | null): string | null {
		const steps = plans.flatMap((plan) => plan.steps);
		const isDone = steps.some(({ remediation }) => concerned.has(remediation));
		if (!isWished(flags) || isDone || diagnosis === null) return null;
		const { 'placed-engine': placed, 'engine-ping': ping } = diagnosis.facts;
		if (placed?.status === 'observed') {
			return 'The programs of the engine stay: no later ones are known, or they are the named ones already';
		}
		return ping?.status === 'observed'
			? 'The programs of the engine stay: nestvirt exchanges only those that it unpacked itself'
			: null;
	},
} as const;
