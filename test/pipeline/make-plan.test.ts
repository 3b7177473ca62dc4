import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { remediations } from '../../remediations/index.ts';
import { actionKinds } from '../../src/actions/index.ts';
import { goals } from '../../src/goals/index.ts';
import { memoryJournal } from '../../src/journal/memory-journal.ts';
import { changeableSimulation } from '../../src/machines/simulated/changeable-simulation.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import type { GoalId } from '../../src/model/goal.ts';
import type { Plan } from '../../src/model/plan.ts';
import { makePlan } from '../../src/pipeline/make-plan.ts';
import { described } from '../support/described.ts';

import { rehearsedSetup } from '../support/rehearsed-setup.ts';
import { setupRehearsals } from '../support/setup-rehearsals.ts';

const planning = {
	...{ remediations, kinds: actionKinds },
	digest: (text: string) => createHash('sha256').update(text).digest('hex'),
};

async function planFor(
	name: string,
	id: GoalId,
	seen: (diagnosis: Diagnosis) => Diagnosis = (diagnosis) => diagnosis,
): Promise<Plan> {
	const machine = changeableSimulation(described(name));
	const diagnosis = await rehearsedSetup(machine, memoryJournal(), id).look(null, null);
	const goal = goals.find((one) => one.id === id);
	if (goal === undefined) throw new Error(`there is no goal ${id}`);
	return makePlan(seen(diagnosis), goal, planning);
}

const stepsOf = ({ steps }: Plan) => steps.map(({ remediation, wave }) => `${remediation} ${wave}`);

describe('a plan', () => {
	test('made twice is the same to the byte', async () => {
		for (const { description, goal } of setupRehearsals()) {
			const [one, other] = await Promise.all([
				planFor(description.name, goal),
				planFor(description.name, goal),
			]);
			expect(JSON.stringify(one)).toBe(JSON.stringify(other));
		}
	});

	test('is the same one by its digest where it does the same, whatever the reasons', async () => {
		const machine = 'vmware-windows-11-nested';
		const plan = await planFor(machine, 'virtual-machines');
		const reworded = (diagnosis: Diagnosis): Diagnosis => ({
			...diagnosis,
			findings: diagnosis.findings.map((finding) => ({ ...finding, because: 'seen by root' })),
		});
		const other = await planFor(machine, 'virtual-machines', reworded);
		expect(other.steps[0]?.because).toBe('seen by root');
		expect(other.digest).toBe(plan.digest);
		const digests = [plan, await planFor(machine, 'hyperv-isolation')].map(({ digest }) => digest);
		const physical = await planFor('physical-windows-11-vbs', 'virtual-machines');
		expect(new Set([...digests, physical.digest]).size).toBe(3);
	});

	test('never asks for two restarts where one does', async () => {
		const plan = await planFor('vmware-windows-11-nested', 'hyperv-isolation');
		expect(stepsOf(plan)).toEqual([
			...['enable-containers 0', 'enable-hyper-v 0', 'enable-hyper-v 1', 'enable-hyper-v 2'],
		]);
		expect(plan.restarts.map(({ afterWave }) => afterWave)).toEqual([0, 1]);
	});

	test('guards a hypervisor in a guest, and not on a physical computer', async () => {
		const guest = await planFor('vmware-windows-11-nested', 'virtual-machines');
		expect(guest.risks.map(({ id }) => id)).toEqual(['boot-failure']);
		const physical = await planFor('physical-windows-11-vbs', 'virtual-machines');
		expect(physical.risks).toEqual([]);
		expect(physical.restarts).toEqual([{ afterWave: 0, always: false }]);
	});

	test('says what it leaves out, why, and what to do instead', async () => {
		const plan = await planFor('virtualbox-windows-server-2019', 'windows-containers');
		expect(plan.leftOut).toMatchObject([{ remediation: 'install-engine', why: 'after-restart' }]);
		const linux = await planFor('hyperv-windows-11-nested', 'linux-containers');
		expect(linux.leftOut).toMatchObject([{ remediation: 'install-engine', why: 'done-by-hand' }]);
		expect(linux.leftOut[0]?.steps.length).toBeGreaterThan(0);
		const outside = await planFor('vmware-windows-11', 'hyperv-isolation');
		expect(outside.leftOut).toMatchObject([
			{ remediation: 'expose-nesting', why: 'done-outside' },
			{ remediation: 'enable-hyper-v', why: 'waits-for-another' },
			{ remediation: 'install-engine', why: 'after-restart' },
		]);
		expect(outside.cards.length).toBe(1);
	});

	test('holds a restart alone, where nothing but that is missing', async () => {
		const plan = await planFor('physical-windows-11-restart', 'virtual-machines');
		expect(plan).toMatchObject({ steps: [], restarts: [{ afterWave: 0, always: true }] });
	});

	test('goes on by itself where that is wanted: first and last', async () => {
		const machine = changeableSimulation(described('vmware-windows-11-nested'));
		const setup = rehearsedSetup(machine, memoryJournal(), 'virtual-machines');
		const goal = goals.find(({ id }) => id === 'virtual-machines');
		if (goal === undefined) throw new Error('no goal');
		const plan = makePlan(await setup.look(null, null), goal, {
			...planning,
			resumeWords: ['setup'],
		});
		expect(stepsOf(plan)).toEqual([
			'resume-at-start 0',
			...['enable-hyper-v 0', 'enable-hyper-v 1', 'enable-hyper-v 2'],
			'resume-at-start 2',
		]);
	});

	test('is empty where the goal is reached, or cannot be', async () => {
		expect((await planFor('azure-debian-12', 'windows-containers')).steps).toEqual([]);
		expect((await planFor('hyperv-windows-11-nested', 'virtual-machines')).steps).toEqual([]);
	});
});
