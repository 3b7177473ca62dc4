import { createHash } from 'node:crypto';
import { checks } from '../../checks/index.ts';
import { remediations } from '../../remediations/index.ts';
import { everyProbe } from '../../scripts/every-probe.ts';
import { actionKinds } from '../../src/actions/index.ts';
import { wishedUpgrade } from '../../src/commands/wished-upgrade.ts';
import { derivations } from '../../src/derive/index.ts';
import { goals } from '../../src/goals/index.ts';
import type { ChangeableSimulation } from '../../src/machines/simulated/changeable-simulation.ts';
import type { Conversation } from '../../src/model/conversation.ts';
import type { GoalId } from '../../src/model/goal.ts';
import type { JournalStore } from '../../src/model/journal.ts';
import type { Setup } from '../../src/model/setup.ts';
import type { SetupEvent } from '../../src/model/setup-event.ts';
import { collect } from '../../src/pipeline/collect.ts';
import { diagnose } from '../../src/pipeline/diagnose.ts';
import { loadedDerivations } from '../../src/pipeline/loaded-derivations.ts';
import { machineAskedBy } from '../../src/pipeline/machine-asked-by.ts';
import { proofs } from '../../src/proofs/index.ts';

const options = { proof: true, online: false };

/** Somebody who says yes to everything, or as told. */
export function agreeable(events: SetupEvent[], parts: Partial<Conversation> = {}): Conversation {
	return {
		tell: () => {},
		report: (event) => void events.push(event),
		chooseGoal: async (_, suggested) => suggested,
		confirmPlan: async () => true,
		acceptRisk: async () => true,
		confirmElevation: async () => true,
		waitUntilRead: async () => {},
		confirmUndo: async () => true,
		...parts,
	};
}

/** Everything that a set-up of a simulated machine takes. */
export function rehearsedSetup(
	machine: ChangeableSimulation,
	journal: JournalStore,
	goal: GoalId | null,
	conversation: Conversation = agreeable([]),
): Setup {
	const work = {
		...{ machine, journal, kinds: actionKinds },
		now: () => 0,
		report: (event: SetupEvent) => conversation.report(event),
	};
	return {
		options: {
			...{ goal, acceptedRisks: [], dryRun: false },
			beginCommand: 'nestvirt setup',
			...{ resumeCommand: 'nestvirt setup --resume', undoCommand: 'nestvirt setup --undo' },
		},
		conversation,
		planning: {
			...{ remediations, kinds: actionKinds },
			...wishedUpgrade.for({ upgradeEngine: true }, {}),
			digest: (text) => createHash('sha256').update(text).digest('hex'),
		},
		...{ goals, proofs, work },
		elevation: async () => ({ status: 'absent', detail: 'nobody is there' }),
		async look(askedBy) {
			const facts = await collect(machineAskedBy(machine, askedBy), everyProbe, options);
			const known = await loadedDerivations(derivations, facts);
			const registry = { probes: everyProbe, derivations: known, checks, goals, remediations };
			const look = { os: machine.os, observedAt: '2026-01-01T00:00:00.000Z', options, facts };
			return diagnose(look, registry, '0.0.0');
		},
	};
}
