import { checks } from '../../checks/index.ts';
import { remediations } from '../../remediations/index.ts';
import { everyProbe } from '../../scripts/every-probe.ts';
import { derivations } from '../../src/derive/index.ts';
import { goals } from '../../src/goals/index.ts';
import type { Description } from '../../src/machines/simulated/description.ts';
import { simulatedMachine } from '../../src/machines/simulated/simulated-machine.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { collect } from '../../src/pipeline/collect.ts';
import { diagnose } from '../../src/pipeline/diagnose.ts';
import { loadedDerivations } from '../../src/pipeline/loaded-derivations.ts';

/** What a look at a simulated machine concludes. */
export async function diagnosisOf(description: Description): Promise<Diagnosis> {
	const options = { proof: true, online: false };
	const facts = await collect(simulatedMachine(description), everyProbe, options);
	const look = { os: description.os, observedAt: '2026-01-01T00:00:00.000Z', options, facts };
	const loaded = await loadedDerivations(derivations, facts);
	return diagnose(
		look,
		{ probes: everyProbe, derivations: loaded, checks, goals, remediations },
		'1.0.0',
	);
}
