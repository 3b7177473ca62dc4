import { describe, expect, test } from 'vitest';
import { memoryJournal } from '../../src/journal/memory-journal.ts';
import {
	type ChangeableSimulation,
	changeableSimulation,
} from '../../src/machines/simulated/changeable-simulation.ts';
import type { Description } from '../../src/machines/simulated/description.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { Failure } from '../../src/model/failure.ts';
import type { GoalId } from '../../src/model/goal.ts';
import type { JournalRecord, JournalStore } from '../../src/model/journal.ts';
import type { SetupEnd } from '../../src/model/setup.ts';
import { type History, historyOf } from '../../src/pipeline/history-of.ts';
import { resume } from '../../src/pipeline/resume.ts';
import { setUp } from '../../src/pipeline/set-up.ts';
import { takeBack } from '../../src/pipeline/take-back.ts';
import { rehearsedSetup } from '../support/rehearsed-setup.ts';
import { type SetupRehearsal, setupRehearsals } from '../support/setup-rehearsals.ts';

class Killed extends Error {}

/** What happens at a boundary: the process dies, the machine restarts, or no record fits on the disk any more. */
const faults = ['killed', 'restarted', 'disk-full'] as const;
type Fault = (typeof faults)[number];

// `npm run test:all` kills at every boundary, and strikes every third one otherwise; `npm test` every fifth one. Another one
// for each plan. NESTVIRT_TEST_ALL=every strikes all of them by every fault, which takes five minutes.
const asked = process.env['NESTVIRT_TEST_ALL'];
const strideOf = (fault: Fault): number => {
	if (asked === undefined) return 5;
	return asked === 'every' || fault === 'killed' ? 1 : 3;
};

interface World {
	description: Description;
	readonly records: JournalRecord[];
	/** Boundaries passed so far: before and after each record, and after each change. */
	passed: number;
}

interface Trouble {
	readonly at: number;
	readonly fault: Fault;
}

/** A machine and a journal whose every boundary is counted, and one of which is the last of this process. */
function opened(world: World, trouble: Trouble | null) {
	const boundary = (isWriting = false): void => {
		world.passed += 1;
		if (trouble === null || world.passed < trouble.at) return;
		if (trouble.fault !== 'disk-full') {
			if (world.passed === trouble.at) throw new Killed();
		} else if (isWriting) throw new Failure(6, 'ENOSPC');
	};
	const machine = changeableSimulation(world.description, async (description) => {
		world.description = description;
	});
	const journal = memoryJournal(world.records);
	const counted: JournalStore = {
		...journal,
		async append(record) {
			boundary(true);
			await journal.append(record);
			boundary();
		},
	};
	const changing: ChangeableSimulation = {
		...machine,
		async change(change) {
			const made = await machine.change(change);
			boundary();
			return made;
		},
	};
	return { machine: changing, journal: counted };
}

async function restarted(world: World): Promise<void> {
	const machine = changeableSimulation(world.description);
	await machine.restart();
	world.description = machine.description();
}

const restoredCode = ({ undoing }: History) => (undoing === 'asked' ? 0 : 5);

type Begin = (setup: ReturnType<typeof rehearsedSetup>) => Promise<SetupEnd>;

// Struck runs come by the same states again and again: what was seen of a machine is what there is to see of one that is
// the same to the letter.
const looks = new Map<string, Promise<Diagnosis>>();
const mostLooks = 2000;

/** Every plan also schedules its own going on, and ends that. */
function withResumeWords(setup: ReturnType<typeof rehearsedSetup>, world: World) {
	const resumeWords = ['setup', '--resume'];
	const look: typeof setup.look = (askedBy, goal) => {
		const key = JSON.stringify([askedBy, goal, world.description]);
		const seen = looks.get(key) ?? setup.look(askedBy, goal);
		if (looks.size >= mostLooks) looks.clear();
		looks.set(key, seen);
		return seen;
	};
	return { ...setup, look, planning: { ...setup.planning, resumeWords } };
}

/** Runs to the end, with a restart wherever one is waited for; at most one trouble strikes. */
async function toTheEnd(
	world: World,
	goal: GoalId,
	first: Begin,
	trouble: Trouble | null,
): Promise<SetupEnd> {
	let begin = first;
	let pending = trouble;
	for (let turns = 0; turns < 12; turns += 1) {
		const { machine, journal } = opened(world, pending);
		try {
			const end = await begin(withResumeWords(rehearsedSetup(machine, journal, goal), world));
			if (end.exitCode !== 10) return end;
			await restarted(world);
		} catch (error) {
			if (!(error instanceof Killed || error instanceof Failure)) throw error;
			if (pending?.fault === 'restarted') await restarted(world);
			pending = null;
		}
		const history = historyOf(world.records);
		// Restored, and killed before it could say so: there is nothing to go on with.
		if (history?.ended === 'restored') return { exitCode: restoredCode(history), summary: '' };
		// A run that was killed before its first record, or between two plans, is begun anew.
		begin = history === null || history.ended !== null ? first : resume;
	}
	throw new Error('the run does not end');
}

/** The machine after one more start, without what only tells how it came there. */
async function settled(description: Description): Promise<unknown> {
	const machine = changeableSimulation(description);
	await machine.restart();
	const { starts: _, volatile: __, windows, ...rest } = machine.description();
	// The entry of the trial stays where the machine ran by it to the end, off the menu; it starts nothing.
	const entries = windows?.boot.entries.filter(({ id }) => windows.boot.shown.includes(id));
	const boot = windows && { ...windows.boot, entries };
	return JSON.parse(JSON.stringify({ ...rest, windows: windows && { ...windows, boot } }));
}

const worldOf = (description: Description): World => ({ description, records: [], passed: 0 });

async function boundariesOf(start: Description, goal: GoalId, begin: Begin) {
	const world = worldOf(start);
	const end = await toTheEnd(world, goal, begin, null);
	return { world, end };
}

const busy: SetupRehearsal[] = [];
for (const rehearsal of setupRehearsals()) {
	const { world } = await boundariesOf(rehearsal.description, rehearsal.goal, setUp);
	if (world.passed > 0) busy.push(rehearsal);
}

describe('a run that is struck at any boundary', () => {
	let survived = 0;

	/** Strikes the same run at each of its boundaries, by each fault: it ends as the undisturbed one does. */
	async function struckEverywhere(
		from: () => World,
		{ goal, begin }: { readonly goal: GoalId; readonly begin: Begin },
		whole: { readonly passed: number; readonly end: SetupEnd; readonly wanted: unknown },
	): Promise<void> {
		for (const fault of faults) {
			const stride = strideOf(fault);
			for (let at = 1 + (whole.passed % stride); at <= whole.passed; at += stride) {
				const world = from();
				const struck = await toTheEnd(world, goal, begin, { at, fault });
				expect({ at, fault, exitCode: struck.exitCode }).toEqual({
					at,
					fault,
					exitCode: whole.end.exitCode,
				});
				expect(await settled(world.description)).toEqual(whole.wanted);
				survived += 1;
			}
		}
	}

	test.each(busy)('$title', { timeout: 300_000 }, async ({ description, goal }) => {
		const { world: whole, end } = await boundariesOf(description, goal, setUp);
		const wanted = await settled(whole.description);
		await struckEverywhere(
			() => worldOf(description),
			{ goal, begin: setUp },
			{ passed: whole.passed, end, wanted },
		);
	});

	test.each(busy)(
		'and undone after that: $title',
		{ timeout: 300_000 },
		async ({ description, goal }) => {
			const { world: done } = await boundariesOf(description, goal, setUp);
			const from = () => ({ ...worldOf(done.description), records: [...done.records] });
			const whole = from();
			const end = await toTheEnd(whole, goal, takeBack, null);
			const wanted = await settled(description);
			expect(await settled(whole.description)).toEqual(wanted);
			await struckEverywhere(
				from,
				{ goal, begin: takeBack },
				{ passed: whole.passed, end, wanted },
			);
		},
	);

	test('figures', () => {
		console.log(
			`${busy.length} plans, each applied and undone, ${faults.length} faults: ${survived} struck, all survived`,
		);
		expect(survived).toBeGreaterThan(100);
	});
});
