import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checks } from '../../checks/index.ts';
import { remediations } from '../../remediations/index.ts';
import { everyProbe } from '../../scripts/every-probe.ts';
import { readBundle } from '../../src/bundle/read-bundle.ts';
import { derivations } from '../../src/derive/index.ts';
import { goals } from '../../src/goals/index.ts';
import { replayedMachine } from '../../src/machines/replayed-machine.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { collect } from '../../src/pipeline/collect.ts';
import { diagnose } from '../../src/pipeline/diagnose.ts';
import { loadedDerivations } from '../../src/pipeline/loaded-derivations.ts';

const folder = 'test/machines';

// What matters of a diagnosis; words may get better without a machine being judged otherwise.
// A check that is younger than the recording asks for what it does not hold, and is left out.
const verdicts = ({ identity, nesting, goals: judged, findings }: Diagnosis, then: Diagnosis) => ({
	machine: identity?.machine.id,
	cloud: identity?.cloud.id,
	container: identity?.container.id,
	nesting: nesting?.verdict,
	goals: judged.map(({ id, feasibility }) => `${id}: ${feasibility}`),
	findings: findings
		.filter(({ id }) => then.findings.some((finding) => finding.id === id))
		.map(({ id, verdict }) => `${id}: ${verdict}`)
		.sort(),
});

describe('a recorded machine', () => {
	test.each(readdirSync(folder))(
		'%s is judged today as on the day of its recording',
		async (name) => {
			const { transcript } = await readBundle(`${folder}/${name}`);
			const { os, observedAt, options } = transcript;
			const facts = await collect(replayedMachine(transcript), everyProbe, options);
			const loaded = await loadedDerivations(derivations, facts);
			const registry = { probes: everyProbe, derivations: loaded, checks, goals, remediations };
			const today = diagnose({ os, observedAt, options, facts }, registry, '0.0.0');
			const then = JSON.parse(
				readFileSync(`${folder}/${name}/diagnosis.json`, 'utf8'),
			) as Diagnosis;
			expect(verdicts(today, then)).toEqual(verdicts(then, then));
		},
	);
});
