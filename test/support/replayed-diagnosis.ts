import { checks } from '../../checks/index.ts';
import { remediations } from '../../remediations/index.ts';
import { everyProbe } from '../../scripts/every-probe.ts';
import { derivations } from '../../src/derive/index.ts';
import { goals } from '../../src/goals/index.ts';
import { replayedMachine } from '../../src/machines/replayed-machine.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import type { StoredFacts } from '../../src/model/stored-facts.ts';
import type { Transcript } from '../../src/model/transcript.ts';
import { collectRecorded } from '../../src/pipeline/collect-recorded.ts';
import { diagnose } from '../../src/pipeline/diagnose.ts';
import { loadedDerivations } from '../../src/pipeline/loaded-derivations.ts';

/** What `diagnose --bundle` concludes from a transcript, and from what was stored where that lacks reads. */
export async function replayedDiagnosis(
	transcript: Transcript,
	stored: StoredFacts = { version: '0.1.0', facts: {} },
): Promise<Diagnosis> {
	const { os, observedAt, options } = transcript;
	const machine = replayedMachine(transcript);
	const { facts, ...taken } = await collectRecorded(machine, everyProbe, options, stored);
	const loaded = await loadedDerivations(derivations, facts);
	const registry = { probes: everyProbe, derivations: loaded, checks, goals, remediations };
	return { ...diagnose({ os, observedAt, options, facts }, registry, '9.9.9'), ...taken };
}
