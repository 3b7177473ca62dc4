import type { Action, AnyActionKind } from '../model/action.ts';
import type { Change } from '../model/change.ts';
import type { ActionPlace } from '../model/journal.ts';
import type { Json } from '../model/json.ts';
import type { Reading } from '../model/observation.ts';
import { kindIn, type Workplace } from '../model/setup.ts';

/** What came of an action: it is as wanted, or will be after a restart, or cannot be. */
export type Settled =
	| { readonly outcome: 'confirmed'; readonly changed: boolean }
	| { readonly outcome: 'pending' }
	| { readonly outcome: 'failed'; readonly because: string };

interface Turn {
	readonly place: ActionPlace;
	readonly action: Action;
	readonly kind: AnyActionKind;
	readonly before: Json;
	/** The state and the change of the turn before. */
	readonly last: string;
}

const failed = (because: string): Settled => ({ outcome: 'failed', because });
const why = (reading: Exclude<Reading<unknown>, { status: 'observed' }>): Settled =>
	failed(reading.status === 'absent' ? reading.detail : `${reading.reason}: ${reading.detail}`);

async function confirmed(work: Workplace, turn: Turn, after: Json): Promise<Settled> {
	const { place, before } = turn;
	await work.journal.append({ record: 'confirmed', ...place, before, after });
	return { outcome: 'confirmed', changed: turn.last !== '' };
}

/** Makes one change, journalled before and after, and goes on from what it brought. */
async function changed(work: Workplace, turn: Turn, change: Change): Promise<Settled> {
	const { place, before, action, kind } = turn;
	await work.journal.append({ record: 'intent', ...place, before, change });
	const done = await work.machine.change(change);
	if (done.status !== 'observed') return why(done);
	const { restart } = done.value;
	await work.journal.append({ record: 'outcome', ...place, restart });
	if (restart) return { outcome: 'pending' };
	const state = await kind.get(work.machine, action as never);
	return state.status === 'observed' ? nearer(work, turn, state.value) : why(state);
}

async function nearer(work: Workplace, turn: Turn, state: Json): Promise<Settled> {
	const { action, kind, last } = turn;
	const standing = kind.standing(action as never, state as never);
	if (standing === 'in-desired-state') return confirmed(work, turn, state);
	if (standing === 'restart-pending') return { outcome: 'pending' };
	const change = kind.next(action as never, state as never);
	if (change === null) {
		const hindrance = kind.hindrance?.(action as never, state as never);
		return failed(hindrance ?? 'nothing more can be done about it here');
	}
	const seen = JSON.stringify([state, change]);
	if (seen === last) return failed('the change was made, and had no effect');
	return changed(work, { ...turn, last: seen }, change);
}

/**
 * Brings one action to its wanted state: looks, journals what it is about to change, changes, journals what came of
 * it, and looks again. `before`: the state before the first change of an earlier attempt.
 */
export async function settleAction(
	work: Workplace,
	place: ActionPlace,
	action: Action,
	before: Json | undefined,
): Promise<Settled> {
	const kind = kindIn(work, action);
	const state = await kind.get(work.machine, action as never);
	if (state.status !== 'observed') return why(state);
	const turn = { place, action, kind, before: before ?? state.value, last: '' };
	return nearer(work, turn, state.value);
}
