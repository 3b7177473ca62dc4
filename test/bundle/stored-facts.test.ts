import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyProbe } from '../../scripts/every-probe.ts';
import { checkedJson } from '../../src/bundle/checked-json.ts';
import { factShapes } from '../../src/bundle/fact-shapes/fact-shapes.ts';
import { readBundle } from '../../src/bundle/read-bundle.ts';
import { storedFacts } from '../../src/bundle/stored-facts.ts';
import { supportMembers } from '../../src/bundle/support-members.ts';
import { recordingMachine } from '../../src/machines/recording-machine.ts';
import { replayedMachine } from '../../src/machines/replayed-machine.ts';
import { simulatedMachine } from '../../src/machines/simulated/simulated-machine.ts';
import { simulatedMachines } from '../../src/machines/simulated/simulated-machines.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Machine } from '../../src/model/machine.ts';
import type { Transcript } from '../../src/model/transcript.ts';
import { collect } from '../../src/pipeline/collect.ts';
import { replayedDiagnosis } from '../support/replayed-diagnosis.ts';

const program = { name: 'nestvirt', version: '0.1.0' };
const options = { proof: true, online: true };
const observedAt = '2026-01-01T00:00:00.000Z';
const jsonOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const seen = ({ facts }: { readonly facts: Facts }): Record<string, unknown> =>
	Object.fromEntries(Object.entries(facts).filter(([, { status }]) => status !== 'unobserved'));

async function machineNamed(name: string): Promise<Machine> {
	const description = simulatedMachines.find((one) => one.name === name);
	if (description !== undefined) return simulatedMachine(description);
	return replayedMachine((await readBundle(`test/machines/${name}`)).transcript);
}

const kernel = (value: unknown) => ({
	program,
	facts: { kernel: { status: 'observed', value, evidence: [] } },
});

describe('storedFacts', () => {
	test.each(simulatedMachines.map((description) => [description.name, description] as const))(
		'takes every fact of %s as today’s probes see it',
		async (_, description) => {
			const facts = await collect(simulatedMachine(description), everyProbe, options);
			const stored = storedFacts(jsonOf({ program, facts }));
			expect(stored.facts).toEqual(jsonOf(seen({ facts })));
		},
	);

	test.each(readdirSync('test/machines'))('takes every fact of the recorded %s', async (name) => {
		const { transcript } = await readBundle(`test/machines/${name}`);
		const facts = await collect(replayedMachine(transcript), everyProbe, options);
		expect(storedFacts(jsonOf({ program, facts })).facts).toEqual(jsonOf(seen({ facts })));
	});

	test.each(['azure-debian-12', 'virtualbox-windows-10'])(
		'takes every fact of %s out of a redacted bundle, too',
		async (name) => {
			const machine = recordingMachine(await machineNamed(name), observedAt, options);
			const facts = await collect(machine, everyProbe, options);
			const transcript = machine.transcript();
			const diagnosis = await replayedDiagnosis(transcript);
			const { members } = await supportMembers({
				...{ transcript, diagnosis, plan: null, journal: null, inventory: null },
				...{ logs: {}, report: false, collected: [] },
			});
			const [, bytes] = members.find(([member]) => member === 'diagnosis.json') ?? [];
			const stored = storedFacts(checkedJson(String(bytes)));
			expect(Object.keys(stored.facts).sort()).toEqual(Object.keys(seen({ facts })).sort());
		},
		30_000,
	);

	test('knows the shape of every fact that a probe observes, and derives the others anew', () => {
		const observed = new Set(everyProbe.map(({ fact }) => fact));
		expect(Object.keys(factShapes).sort()).toEqual([...observed].sort());
	});

	test('leaves out what has another shape, what is unobserved, and what is no fact', () => {
		const unobserved = { status: 'unobserved', reason: 'failed', evidence: [] };
		for (const value of [7, null, 'text', [], {}, { release: 7 }, { release: ['6.1'] }]) {
			expect(storedFacts(kernel(value)).facts).toEqual({});
		}
		for (const facts of [
			7,
			null,
			[],
			{ kernel: unobserved },
			{ constructor: { status: 'absent' } },
		]) {
			expect(storedFacts({ program, facts }).facts).toEqual({});
		}
	});

	test('keeps of a fact only what facts have', () => {
		const extended = kernel({ release: '6.1', toString: 'x', constructor: { a: 1 } });
		const value = storedFacts(extended).facts.kernel;
		expect(JSON.stringify(value)).toBe(
			'{"status":"observed","value":{"release":"6.1"},"evidence":[]}',
		);
	});

	test('takes no evidence that is none', () => {
		const observation = { status: 'absent', evidence: [{ source: { toString: 1 } }] };
		expect(storedFacts({ program, facts: { wsl: observation } }).facts.wsl).toEqual({
			status: 'absent',
			evidence: [],
		});
	});

	test('refuses what is no diagnosis, what would change objects, and what is nested too deep', () => {
		expect(() => storedFacts({ facts: {} })).toThrow();
		expect(() => checkedJson('{"facts":{"__proto__":{}}}')).toThrow(
			'a key that no object may have',
		);
		const deep = `{"facts":{"kernel":${'['.repeat(100)}${']'.repeat(100)}}}`;
		expect(() => checkedJson(deep)).toThrow('nested too deep');
	});
});

/** A value with another one in the place of each of its parts, one at a time. */
function* mutated(
	value: unknown,
	others: (part: unknown) => readonly unknown[],
): Generator<unknown> {
	yield* others(value);
	if (typeof value !== 'object' || value === null) return;
	for (const [key, part] of Object.entries(value)) {
		for (const other of mutated(part, others)) {
			yield Array.isArray(value)
				? value.map((item, place) => (String(place) === key ? other : item))
				: { ...value, [key]: other };
		}
	}
}

const foreign = { constructor: { prototype: { verdict: 'fail' } }, length: -1, toString: 7 };

/** What no part of this kind may be. A null may be a text or a number: it stays. */
function wrongTypes(part: unknown): readonly unknown[] {
	const list = Array.isArray(part) ? { 0: 'x' } : [[['x']]];
	if (part === null) return [list, foreign];
	return [
		typeof part === 'string' ? 7 : 'text',
		typeof part === 'boolean' ? 1 : true,
		list,
		foreign,
	];
}

/** What a part of this kind may be, and hardly ever is. */
function extremes(part: unknown): readonly unknown[] {
	if (typeof part === 'string') return ['', `\u001b[2J\u202e${'x/'.repeat(5000)}`, '__proto__'];
	if (typeof part === 'number') return [0, Number.MAX_SAFE_INTEGER];
	return Array.isArray(part) ? [[]] : [];
}

const failing = ({ findings }: Diagnosis): readonly string[] =>
	findings.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);

/** Diagnoses of a recording without any read, each with one part of one stored fact forged. */
async function* forgeries(name: string, others: (part: unknown) => readonly unknown[]) {
	const machine = await machineNamed(name);
	const facts = await collect(machine, everyProbe, options);
	const empty: Transcript = { os: machine.os, observedAt, options, entries: [] };
	const judged = async (told: unknown) =>
		replayedDiagnosis(empty, storedFacts(jsonOf({ program, facts: told })));
	const honest = await judged(facts);
	for (const [fact, observation] of Object.entries(facts)) {
		if (observation.status !== 'observed') continue;
		let isLeftOut = false;
		for (const value of mutated(jsonOf(observation.value), others)) {
			const forged = { [fact]: { ...observation, value } };
			// All that is left out is judged alike: once is enough.
			const taken = Object.keys(storedFacts(jsonOf({ program, facts: forged })).facts).length > 0;
			if (!taken && isLeftOut) continue;
			isLeftOut ||= !taken;
			yield { honest, value, fact, now: await judged({ ...facts, ...forged }) };
		}
	}
}

describe('a diagnosis from forged stored facts', () => {
	const machines = ['engine-disk-full', 'engine-configuration-malformed', 'virtualbox-windows-10'];

	test.each(machines)(
		'of %s fails nothing that the facts do not',
		async (name) => {
			let forged = 0;
			for await (const { honest, fact, value, now } of forgeries(name, wrongTypes)) {
				const known = new Set(failing(honest));
				expect(known.size).toBeGreaterThan(0);
				const because = `${fact}: ${JSON.stringify(value).slice(0, 200)}`;
				expect(
					failing(now).filter((id) => !known.has(id)),
					because,
				).toEqual([]);
				forged += 1;
			}
			expect(forged).toBeGreaterThan(20);
		},
		60_000,
	);

	test('of the right shape breaks no check', async () => {
		for await (const { fact, value, now } of forgeries('engine-disk-full', extremes)) {
			const broken = now.findings.filter(({ because }) => /^the check itself/.test(because));
			expect(broken, `${fact}: ${JSON.stringify(value).slice(0, 200)}`).toEqual([]);
		}
	}, 60_000);
});
