import { expect, test } from 'vitest';
import { memoryJournal } from '../../src/journal/memory-journal.ts';
import { changeableSimulation } from '../../src/machines/simulated/changeable-simulation.ts';
import type { Action } from '../../src/model/action.ts';
import type { JournalRecord } from '../../src/model/journal.ts';
import type { AnyRemediation } from '../../src/model/remediation.ts';
import type { Setup } from '../../src/model/setup.ts';
import { resume } from '../../src/pipeline/resume.ts';
import { setUp } from '../../src/pipeline/set-up.ts';
import { described } from '../support/described.ts';
import { rehearsedSetup } from '../support/rehearsed-setup.ts';

const engine = { archive: 'https://mirror.example/docker.zip', sha256: 'c'.repeat(64) };
const folder = 'C:\\engine';

/** Installs what is given, and says which family of systems it was called for. */
const installed = (known: AnyRemediation): AnyRemediation => ({
	...known,
	actions: ({ archive, sha256, family }: Readonly<Record<string, string>>): readonly Action[] => [
		{
			...{ kind: 'engine-archive', source: `${archive}?${family}`, folder, links: null },
			sha256: sha256 ?? '',
		},
	],
});

test('what is given by hand reaches a plan that is made only after a restart', async () => {
	const machine = changeableSimulation(described('virtualbox-windows-server-2019'));
	const records: JournalRecord[] = [];
	const setup = (given?: Setup['planning']['given']): Setup => {
		const base = rehearsedSetup(machine, memoryJournal(records), 'windows-containers');
		const remediations = base.planning.remediations.map((one) =>
			one.id === 'install-engine' ? installed(one) : one,
		);
		return { ...base, planning: { ...base.planning, remediations, ...(given ? { given } : {}) } };
	};
	await setUp(setup({ 'install-engine': engine, 'another-one': { family: 'x' } }));
	for (let restarts = 0; restarts < 3; restarts += 1) {
		await machine.restart();
		await resume(setup()).catch(() => {});
	}
	const sources = records.flatMap((record) =>
		'plan' in record
			? record.plan.steps
					.flatMap(({ actions }) => actions)
					.flatMap(({ action }) =>
						action.kind === 'engine-archive' ? [`${record.record}: ${action.source}`] : [],
					)
			: [],
	);
	expect(sources).toEqual([`further-plan: ${engine.archive}?windows`]);
	expect(machine.description().files['C:/engine/.nestvirt-archive.json']).toContain(engine.sha256);
});
