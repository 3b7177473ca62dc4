import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checks } from '../../../checks/index.ts';
import { remediations } from '../../../remediations/index.ts';
import { everyProbe } from '../../../scripts/every-probe.ts';
import { readBundle } from '../../../src/bundle/read-bundle.ts';
import { redactionOf } from '../../../src/bundle/redaction/redaction-of.ts';
import { derivations } from '../../../src/derive/index.ts';
import { goals } from '../../../src/goals/index.ts';
import { recordingMachine } from '../../../src/machines/recording-machine.ts';
import { replayedMachine } from '../../../src/machines/replayed-machine.ts';
import { simulatedMachine } from '../../../src/machines/simulated/simulated-machine.ts';
import { simulatedMachines } from '../../../src/machines/simulated/simulated-machines.ts';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import type { Transcript } from '../../../src/model/transcript.ts';
import { collect } from '../../../src/pipeline/collect.ts';
import { diagnose } from '../../../src/pipeline/diagnose.ts';
import { loadedDerivations } from '../../../src/pipeline/loaded-derivations.ts';

const folder = 'test/machines';
const keys = ['one', 'other'].map((word) => createHash('sha256').update(word).digest());

async function diagnosisOf(transcript: Transcript): Promise<Diagnosis> {
	const { os, observedAt, options } = transcript;
	const facts = await collect(replayedMachine(transcript), everyProbe, options);
	const loaded = await loadedDerivations(derivations, facts);
	const registry = { probes: everyProbe, derivations: loaded, checks, goals, remediations };
	return diagnose({ os, observedAt, options, facts }, registry, '0.0.0');
}

const judged = ({ identity, nesting, stack, goals: own, findings, unseen, facts }: Diagnosis) => ({
	machine: identity && [identity.machine.id, identity.machine.role, identity.machine.confidence],
	cloud: identity?.cloud.id,
	container: identity?.container.id,
	nesting: nesting?.verdict,
	stack: stack.map(({ name, state, brokenBy }) => [name, state, brokenBy]),
	goals: own.map(({ id, feasibility }) => [id, feasibility]),
	findings: findings.map(({ id, verdict, severity, maskedBy, remediation }) => ({
		id,
		verdict,
		severity,
		maskedBy,
		remediation: remediation?.id,
	})),
	unseen: unseen.map(({ fact, reason }) => [fact, reason]),
	facts: Object.entries(facts).map(([id, { status }]) => [id, status]),
});

async function check(transcript: Transcript): Promise<void> {
	const raw = judged(await diagnosisOf(transcript));
	for (const key of keys) {
		const redaction = await redactionOf({ transcript }, { key });
		expect(redaction.report().withheld).toEqual([]);
		expect(judged(await diagnosisOf(redaction.transcript))).toEqual(raw);
		const residue = redaction.residue();
		residue.look('transcript.jsonl', JSON.stringify(redaction.transcript.entries));
		expect(residue.found()).toEqual([]);
	}
}

describe('raw and redacted evidence give the same verdicts', () => {
	test.each(readdirSync(folder))('of the recorded machine %s', async (name) => {
		await check((await readBundle(`${folder}/${name}`)).transcript);
	});

	test.each(simulatedMachines.map((one) => [one.name, one] as const))(
		'of the simulated machine %s',
		async (_, description) => {
			const options = { proof: true, online: true };
			const machine = recordingMachine(
				simulatedMachine(description),
				'2026-01-01T00:00:00.000Z',
				options,
			);
			await collect(machine, everyProbe, options);
			await check(machine.transcript());
		},
	);
});
