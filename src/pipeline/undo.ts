import type { ActionKindId, AnyActionKind } from '../model/action.ts';
import type { Json } from '../model/json.ts';
import type { Reading } from '../model/observation.ts';
import { kindIn, type Workplace } from '../model/setup.ts';
import { type ActionHistory, type History, historyOf } from './history-of.ts';
import { isEqual } from './is-equal.ts';
import { placeName } from './place-name.ts';
import { type PlacedAction, placedActions } from './placed-actions.ts';

/** What came of going back. */
export type Undone =
	/** `restart`: once the machine was started anew. */
	| { readonly outcome: 'restored'; readonly restart: boolean }
	| { readonly outcome: 'partly-restored'; readonly left: readonly string[] }
	| { readonly outcome: 'restart'; readonly because: string };

interface Turn extends PlacedAction {
	readonly known: ActionHistory;
}

interface WentBack {
	/** Why it was left as it is. */
	readonly kept?: string;
	/** Whether only a restart finishes it. */
	readonly restart: boolean;
	/** Whether it can be done only after a restart. */
	readonly deferred?: true;
}

/** Whether somebody else changed it since: the journal knows the states that this program made. */
function isForeign({ before, after, goesBack }: ActionHistory, kind: AnyActionKind, state: Json) {
	if (after === undefined || goesBack) return false;
	const lasting = (one: Json): Json => kind.lasting?.(one as never) ?? one;
	return !isEqual(lasting(after), lasting(state)) && !isEqual(lasting(before), lasting(state));
}

const stateOf = (work: Workplace, { planned }: Turn): Promise<Reading<Json>> =>
	kindIn(work, planned.action).get(work.machine, planned.action as never);

async function nearer(work: Workplace, turn: Turn, last: string): Promise<WentBack> {
	const { step, action, planned, known } = turn;
	const state = await stateOf(work, turn);
	if (state.status !== 'observed') {
		return { kept: `nobody could look (${state.detail})`, restart: false };
	}
	const kind = kindIn(work, planned.action);
	const { before, after } = known;
	const change = kind.back(
		planned.action as never,
		before as never,
		state.value as never,
		after as never,
	);
	if (change === null) return { restart: false };
	if (change === 'after-restart') return { restart: true, deferred: true };
	if ('kept' in change) return { ...change, restart: false };
	const seen = JSON.stringify([state.value, change]);
	if (seen === last) return { kept: 'the change back had no effect', restart: false };
	await work.journal.append({ record: 'intent', step, action, before: known.before, change });
	const done = await work.machine.change(change);
	if (done.status !== 'observed') return { kept: done.detail, restart: false };
	const { restart } = done.value;
	await work.journal.append({ record: 'outcome', step, action, restart });
	return restart ? { restart } : nearer(work, turn, seen);
}

async function goBack(work: Workplace, turn: Turn): Promise<WentBack> {
	const state = await stateOf(work, turn);
	const kind = kindIn(work, turn.planned.action);
	if (state.status === 'observed' && isForeign(turn.known, kind, state.value)) {
		return { kept: 'somebody changed it since', restart: false };
	}
	return nearer(work, turn, '');
}

function turnsOf({ plan, actions }: History): readonly Turn[] {
	const touched = placedActions(plan).flatMap((placed) => {
		const known = actions.get(placeName(placed));
		return known?.touched && !known.undone ? [{ ...placed, known }] : [];
	});
	return touched.reverse();
}

async function undoOne(work: Workplace, turn: Turn): Promise<WentBack> {
	const { step, action, planned } = turn;
	const { title } = planned;
	const went = await goBack(work, turn);
	if (went.deferred) return went;
	const { kept } = went;
	await work.journal.append({ record: 'undone', step, action, ...(kept ? { kept } : {}) });
	work.report(kept ? { event: 'kept', title, because: kept } : { event: 'undone', title });
	return went;
}

async function finish(
	work: Workplace,
	left: readonly string[],
	kept: number,
	restart: boolean,
): Promise<Undone> {
	const isWhole = left.length === 0 && kept === 0;
	await work.journal.append({ record: 'end', state: isWhole ? 'restored' : 'partly-restored' });
	return isWhole ? { outcome: 'restored', restart } : { outcome: 'partly-restored', left };
}

// Only when a hypervisor is gone for good may the machine be told to start with it again; and who goes on after the
// restart must not be told to stop before it.
const afterRestart = new Set<ActionKindId>(['boot-option', 'scheduled-resume']);

async function undoAll(work: Workplace, history: History) {
	const left: string[] = [];
	// A restart that an earlier part of the same undo asked for may still be to come.
	let waits = [...history.actions.values()].some(
		({ undone, goesBack, restartAsked }) => undone && goesBack && restartAsked === history.boot,
	);
	let deferred = false;
	for (const turn of turnsOf(history)) {
		const isEarly = waits && afterRestart.has(turn.planned.action.kind);
		const went = isEarly ? { restart: true, deferred: true as const } : await undoOne(work, turn);
		waits ||= went.restart;
		deferred ||= went.deferred === true;
		if ('kept' in went && went.kept) left.push(`${turn.planned.title}: ${went.kept}`);
	}
	return { left, deferred, waits };
}

/**
 * Undoes what the journal says was changed, last first. What somebody changed since is left, and named; a failure does
 * not keep the rest from being undone. `asked`: somebody wants it, because of no failure.
 */
export async function undo(work: Workplace, asked: boolean): Promise<Undone> {
	const history = historyOf(await work.journal.read());
	if (history === null) throw new Error('the journal holds no plan');
	if (history.undoing === null) await work.journal.append({ record: 'undo', asked });
	work.report({ event: 'undo' });
	const { left, deferred, waits } = await undoAll(work, history);
	if (!deferred) return finish(work, left, history.kept, waits);
	await work.journal.append({ record: 'restart', afterWave: 0, bootId: history.boot });
	return { outcome: 'restart', because: 'what was undone counts only after a restart' };
}
