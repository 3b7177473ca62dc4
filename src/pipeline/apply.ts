import { lastWave } from '../model/last-wave.ts';
import type { Plan } from '../model/plan.ts';
import { kindIn, type Workplace } from '../model/setup.ts';
import { type History, historyOf } from './history-of.ts';
import { isNextStart } from './is-next-start.ts';
import { placeName } from './place-name.ts';
import { type PlacedAction, placedActions } from './placed-actions.ts';
import { settleAction } from './settle-action.ts';

/** What came of applying a plan. */
export type Applied =
	| { readonly outcome: 'done' }
	| { readonly outcome: 'restart'; readonly because: string }
	| { readonly outcome: 'failed'; readonly because: string };

async function historyIn(work: Workplace): Promise<History> {
	const history = historyOf(await work.journal.read());
	if (history === null) throw new Error('the journal holds no plan');
	return history;
}

async function failAt(work: Workplace, placed: PlacedAction, because: string): Promise<Applied> {
	const { step, action, planned } = placed;
	await work.journal.append({ record: 'failed', step, action, because });
	work.report({ event: 'action-failed', step, title: planned.title, because });
	return { outcome: 'failed', because: `${planned.title}: ${because}` };
}

/** What a restart finished: it is as wanted now, or the restart brought it back. */
async function afterRestart(work: Workplace, placed: PlacedAction, history: History) {
	const { step, action, planned } = placed;
	const kind = kindIn(work, planned.action);
	const state = await kind.get(work.machine, planned.action as never);
	if (state.status !== 'observed') return { because: 'after the restart nobody could look' };
	// A restart that is asked for once more, by whatever else, is no reason to restart again.
	if (kind.standing(planned.action as never, state.value as never) === 'differs') {
		return { because: 'the restart did not bring it about: the machine came back without it' };
	}
	const before = history.actions.get(placeName(placed))?.before ?? null;
	await work.journal.append({ record: 'confirmed', step, action, before, after: state.value });
	return { changed: true, restart: false };
}

async function settled(work: Workplace, placed: PlacedAction, history: History) {
	const known = history.actions.get(placeName(placed));
	const asked = known?.restartAsked ?? null;
	if (asked === history.boot) return { changed: true, restart: true };
	const { planned } = placed;
	const isForRestart = kindIn(work, planned.action).restarts;
	// Where the machine was started more often since, nobody knows how the first of these went: it is tried again.
	const { boot, bootBefore } = history;
	if (asked !== null && isForRestart && isNextStart(asked, boot, bootBefore)) {
		return afterRestart(work, placed, history);
	}
	const { step, action } = placed;
	const came = await settleAction(work, { step, action }, planned.action, known?.before);
	if (came.outcome === 'failed') return { because: came.because };
	const isPending = came.outcome === 'pending';
	return { changed: isPending || came.changed, restart: isPending };
}

/** Carries out one action; answers where that stops the run. */
async function act(work: Workplace, placed: PlacedAction): Promise<Applied | null> {
	const history = await historyIn(work);
	if (history.actions.get(placeName(placed))?.after !== undefined) return null;
	const { step, planned } = placed;
	const { title } = planned;
	work.report({ event: 'action', step, title });
	const start = work.now();
	const came = await settled(work, placed, history);
	if ('because' in came) return failAt(work, placed, came.because);
	const milliseconds = work.now() - start;
	work.report({ event: 'action-done', step, title, ...came, milliseconds });
	return null;
}

/**
 * Servicing may have set what must not be when the machine starts, so it is put right again before every restart:
 * until the trial went well, nothing but the trial may start the hypervisor.
 */
async function guarded(work: Workplace, plan: Plan, upTo: number): Promise<Applied | null> {
	const { actions } = await historyIn(work);
	const placed = placedActions(plan).filter(({ wave }) => wave <= upTo);
	const isOver = placed.some(
		(one) =>
			one.planned.action.kind === 'trial-outcome' &&
			actions.get(placeName(one))?.after !== undefined,
	);
	if (isOver) return null;
	for (const one of placed.filter(({ planned }) => planned.action.kind === 'boot-option')) {
		const { step, action, planned } = one;
		const before = actions.get(placeName(one))?.before;
		const came = await settleAction(work, { step, action }, planned.action, before);
		if (came.outcome === 'failed') return failAt(work, one, came.because);
	}
	return null;
}

/** Whether a restart must come before the next wave. */
function mustRestart(work: Workplace, { plan, actions, boot, planBoot }: History, wave: number) {
	const inWave = placedActions(plan).filter((placed) => placed.wave === wave);
	const known = inWave.map((placed) => actions.get(placeName(placed)));
	if (known.some((one) => one === undefined || one.after === undefined)) return true;
	const planned = plan.restarts.find(({ afterWave }) => afterWave === wave);
	// What asks for a restart itself is confirmed only after it.
	const asks = inWave.some(({ planned: one }) => kindIn(work, one.action).restarts);
	if (!planned?.always || asks) return false;
	// For the rest, any start since it was last worked on will do.
	const boots = known.length > 0 ? known.map((one) => one?.boot) : [planBoot];
	return boots.includes(boot);
}

async function restartAfter(work: Workplace, plan: Plan, wave: number): Promise<Applied | null> {
	const history = await historyIn(work);
	if (!mustRestart(work, history, wave)) return null;
	const problem = await guarded(work, plan, wave);
	if (problem !== null) return problem;
	await work.journal.append({ record: 'restart', afterWave: wave, bootId: history.boot });
	return { outcome: 'restart', because: 'what was changed counts only after a restart' };
}

async function applyWave(work: Workplace, plan: Plan, wave: number): Promise<Applied | null> {
	const { actions } = await historyIn(work);
	const open = placedActions(plan).filter(
		(one) => one.wave === wave && actions.get(placeName(one))?.after === undefined,
	);
	for (const [place, placed] of open.entries()) {
		const { step } = placed;
		if (open[place - 1]?.step !== step) {
			const title = plan.steps[step]?.title ?? '';
			work.report({ event: 'step', step, of: plan.steps.length, title });
		}
		const stopped = await act(work, placed);
		if (stopped !== null) return stopped;
	}
	return restartAfter(work, plan, wave);
}

/**
 * Carries out the plan that the journal holds, from where it stands: what is confirmed is not done again. Stops at the
 * first failure, and where only a restart goes on.
 */
export async function apply(work: Workplace): Promise<Applied> {
	const { plan } = await historyIn(work);
	for (let wave = 0; wave <= lastWave(plan); wave += 1) {
		const stopped = await applyWave(work, plan, wave);
		if (stopped !== null) return stopped;
	}
	await work.journal.append({ record: 'end', state: 'done' });
	return { outcome: 'done' };
}
