import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checks } from '../../checks/index.ts';
import { remediations } from '../../remediations/index.ts';
import { everyProbe } from '../../scripts/every-probe.ts';
import { derivations } from '../../src/derive/index.ts';
import { goals } from '../../src/goals/index.ts';
import { simulatedMachine } from '../../src/machines/simulated/simulated-machine.ts';
import { simulatedMachines } from '../../src/machines/simulated/simulated-machines.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { askOf, type Machine, machineFrom, type Operation } from '../../src/model/machine.ts';
import { type Reading, valueIn } from '../../src/model/observation.ts';
import { collect } from '../../src/pipeline/collect.ts';
import { diagnose } from '../../src/pipeline/diagnose.ts';
import { loadedDerivations } from '../../src/pipeline/loaded-derivations.ts';

const options = { proof: true, online: true };
const windows = simulatedMachines.filter(({ os }) => os === 'windows');

async function diagnosed(machine: Machine): Promise<Diagnosis> {
	const facts = await collect(machine, everyProbe, options);
	const loaded = await loadedDerivations(derivations, facts);
	const registry = { probes: everyProbe, derivations: loaded, checks, goals, remediations };
	const observedAt = '2026-01-01T00:00:00.000Z';
	return diagnose({ os: machine.os, observedAt, options, facts }, registry, '0.0.0');
}

/** The same machine, but what an operation answers is changed. */
function changed(
	machine: Machine,
	change: (operation: Operation, reading: Reading<unknown>) => Reading<unknown>,
): Machine {
	const ask = askOf(machine);
	return machineFrom(machine.os, async (operation, args) =>
		change(operation, await ask(operation, args)),
	);
}

const finding = ({ findings }: Diagnosis, id: string) => findings.find((one) => one.id === id);
const isRoot = ({ facts }: Diagnosis): boolean => {
	const partition = valueIn(facts['hypervisor-leaves'])?.partition;
	return Boolean(partition?.createPartitions && partition.cpuManagement);
};

/** What may never be said, of whatever machine. */
function expectHonesty(diagnosis: Diagnosis): void {
	const { facts } = diagnosis;
	if (valueIn(facts['cpu-virtualization'])?.hypervisorBit) {
		expect(finding(diagnosis, 'firmware-virtualization-switch')?.verdict).not.toBe('fail');
	}
	if (finding(diagnosis, 'hypervisor-running')?.verdict === 'pass') {
		const platform = valueIn(facts['hypervisor-platform'])?.isRunning;
		expect(isRoot(diagnosis) || platform).toBe(true);
	}
	for (const { id, verdict, because } of diagnosis.findings) {
		expect(because, id).not.toMatch(/elevated privileges|check itself failed/);
		expect(verdict).not.toBe(undefined);
	}
}

const isTexts = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every((one) => typeof one === 'string');

const reasons = ['access-denied', 'timed-out', 'failed', 'unsupported'] as const;
const native = [
	...(['windows-release', 'access-token', 'windows-services', 'dmi', 'memory'] as const),
	...(['cpu', 'windows-processor', 'windows-restart', 'engine-pipe'] as const),
] as const;

describe.each(windows)('$name', (description) => {
	test('is never told a thing that was not seen, whatever cannot be read', async () => {
		const operations = fc.func(fc.option(fc.constantFrom(...reasons), { freq: 2 }));
		await fc.assert(
			fc.asyncProperty(operations, async (fate) => {
				const machine = changed(simulatedMachine(description), (operation, reading) => {
					const reason = fate(operation);
					return reason === null ? reading : { status: 'unobserved', reason, detail: 'test' };
				});
				const diagnosis = await diagnosed(machine);
				expectHonesty(diagnosis);
				// What could not be seen is neither well nor broken.
				for (const { id, verdict } of diagnosis.findings) {
					const needs = checks.find((check) => check.id === id)?.needs ?? [];
					const isBlind = needs.some((fact) => diagnosis.facts[fact]?.status === 'unobserved');
					if (isBlind) expect(['unknown', 'not-applicable'], id).toContain(verdict);
				}
			}),
			{ numRuns: 25 },
		);
	});

	test('keeps every native fact where PowerShell answers with nonsense', async () => {
		const whole = await diagnosed(simulatedMachine(description));
		await fc.assert(
			fc.asyncProperty(fc.jsonValue(), async (value) => {
				const machine = changed(simulatedMachine(description), (operation, reading) =>
					operation === 'query' ? { status: 'observed', value } : reading,
				);
				const diagnosis = await diagnosed(machine);
				expectHonesty(diagnosis);
				for (const fact of native) expect(diagnosis.facts[fact]).toEqual(whole.facts[fact]);
			}),
			{ numRuns: 25 },
		);
	});

	test('is judged alike whatever language its texts are in', async () => {
		const whole = await diagnosed(simulatedMachine(description));
		const machine = changed(simulatedMachine(description), (operation, reading) =>
			operation === 'query' && reading.status === 'observed' && isTexts(reading.value)
				? {
						...reading,
						value: reading.value.map((text) =>
							text.replace(/^(?!hyper|device|path|locale).*$/gm, 'Загрузка'),
						),
					}
				: reading,
		);
		const verdicts = ({ findings }: Diagnosis) => findings.map(({ id, verdict }) => [id, verdict]);
		expect(verdicts(await diagnosed(machine))).toEqual(verdicts(whole));
	});
});

test("the story's machine: the outer hypervisor is broken, and both errors are explained", async () => {
	const description = windows.find(({ name }) => name === 'virtualbox-windows-10');
	if (description === undefined) throw new Error('the machine of the story is gone');
	const diagnosis = await diagnosed(simulatedMachine(description));
	expect(diagnosis.identity?.machine).toMatchObject({ id: 'virtualbox', role: 'guest' });
	expect(diagnosis.nesting?.verdict).toBe('withheld');
	const states = Object.fromEntries(diagnosis.stack.map(({ name, state }) => [name, state]));
	expect(states).toMatchObject({ 'outer hypervisor': 'broken', engine: 'waiting' });
	expect(finding(diagnosis, 'legacy-docker')?.because).toContain('Unable to write to the database');
	expect(finding(diagnosis, 'engine-pipe')).toMatchObject({
		because: 'nobody serves //./pipe/docker_engine: the engine of Docker for Windows does not run',
		maskedBy: expect.arrayContaining(['nesting-exposure']),
	});
	const card = JSON.stringify(finding(diagnosis, 'nesting-exposure')?.cure?.card);
	expect(card).toContain('--nested-hw-virt on');
	const containers = diagnosis.goals.find(({ id }) => id === 'windows-containers');
	expect(containers?.because).toBe('build 14393 runs none; a client needs build 17763');
});
