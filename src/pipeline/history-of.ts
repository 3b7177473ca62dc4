import type { ActionPlace, JournalRecord } from '../model/journal.ts';
import type { Json } from '../model/json.ts';
import { lastWave } from '../model/last-wave.ts';
import type { Plan } from '../model/plan.ts';
import type { GivenParameters } from '../model/remediation.ts';
import type { RiskId } from '../model/risk.ts';
import { placeName } from './place-name.ts';

/** How far one action came. */
export interface ActionHistory {
	/** The start of the machine in which it was last worked on. */
	readonly boot: string;
	/** The state before the first change. */
	readonly before: Json;
	/** The state that was confirmed; undefined: it was not. */
	readonly after: Json | undefined;
	/** Whether something was changed for it. */
	readonly touched: boolean;
	/** The start of the machine in which a change was made that counts only after the next one. */
	readonly restartAsked: string | null;
	/** Whether something was changed back already. */
	readonly goesBack: boolean;
	readonly undone: boolean;
	/** Whether the way back left it as it is: whoever goes on tries that again. */
	readonly kept: boolean;
}

/** What the records of a journal say, put together. */
export interface History {
	readonly plan: Plan;
	readonly consents: readonly RiskId[];
	readonly askedBy: string | null;
	/** What was given by hand when it was begun. */
	readonly given: GivenParameters;
	readonly actions: ReadonlyMap<string, ActionHistory>;
	/** The starts of the machine in which the last plan was begun, and of the last record. */
	readonly planBoot: string;
	readonly boot: string;
	/** The start before that one in which the run was at work. */
	readonly bootBefore: string | null;
	/** The restart that is waited for, by the start before it; null: none is. */
	readonly waitsSince: string | null;
	/** How often the run went on after a restart since something was last confirmed. */
	readonly fruitless: number;
	/** Null: nothing is undone; `asked`: somebody wanted it, otherwise a change failed. */
	readonly undoing: 'asked' | 'failed' | null;
	/** How many actions the undo left as they are. */
	readonly kept: number;
	readonly ended: Extract<JournalRecord, { record: 'end' }>['state'] | null;
}

const untouched: Omit<ActionHistory, 'before' | 'boot'> = {
	after: undefined,
	touched: false,
	restartAsked: null,
	goesBack: false,
	undone: false,
	kept: false,
};

type FurtherPlan = Extract<JournalRecord, { record: 'further-plan' }>;
type AboutAction = Extract<JournalRecord, ActionPlace>;

function actionAfter(
	known: ActionHistory | undefined,
	record: AboutAction,
	{ undoing, boot }: History,
): ActionHistory | undefined {
	switch (record.record) {
		case 'intent': {
			const before = known?.before ?? record.before;
			return { ...untouched, ...known, before, boot, touched: true, goesBack: undoing !== null };
		}
		case 'confirmed':
			return { ...untouched, ...known, boot, before: record.before, after: record.after };
		case 'outcome':
			return known && record.restart ? { ...known, restartAsked: boot } : known;
		case 'undone':
			return known && { ...known, undone: true, kept: record.kept !== undefined };
		case 'failed':
			return known;
	}
}

const isProgress = new Set<JournalRecord['record']>(['confirmed', 'undone']);

function withAction(history: History, record: AboutAction): History {
	const name = placeName(record);
	const next = actionAfter(history.actions.get(name), record, history);
	const isKept = record.record === 'undone' && record.kept !== undefined;
	return {
		...history,
		kept: history.kept + Number(isKept),
		fruitless: isProgress.has(record.record) ? 0 : history.fruitless,
		actions: next ? new Map(history.actions).set(name, next) : history.actions,
	};
}

/** What could not be put back may be now: there is room again, or nobody uses it any more. */
function withKeptAgain(history: History): History {
	const actions = [...history.actions].map(([name, one]): [string, ActionHistory] => [
		name,
		one.kept ? { ...one, undone: false, kept: false } : one,
	]);
	const ended = history.ended === 'partly-restored' ? null : history.ended;
	return { ...history, actions: new Map(actions), kept: 0, ended };
}

function withResume(last: History, boot: string): History {
	const history = withKeptAgain(last);
	if (boot === history.boot) return history;
	const bootBefore = history.boot;
	return { ...history, boot, bootBefore, waitsSince: null, fruitless: history.fruitless + 1 };
}

/** Steps and waves of a further plan follow those of the plan so far. */
function withPlan(history: History, { plan, consents }: FurtherPlan): History {
	const { steps, restarts } = history.plan;
	const first = lastWave(history.plan) + 1;
	const merged: Plan = {
		...history.plan,
		steps: [...steps, ...plan.steps.map((step) => ({ ...step, wave: step.wave + first }))],
		restarts: [
			...restarts,
			...plan.restarts.map((one) => ({ ...one, afterWave: one.afterWave + first })),
		],
	};
	const all = [...history.consents, ...consents];
	return { ...history, plan: merged, consents: all, planBoot: history.boot, ended: null };
}

function withRecord(history: History, record: JournalRecord): History {
	switch (record.record) {
		case 'plan':
			return history;
		case 'restart':
			return { ...history, waitsSince: record.bootId };
		case 'resumed':
			return withResume(history, record.bootId);
		case 'further-plan':
			return withPlan(history, record);
		case 'undo':
			return { ...history, undoing: record.asked ? 'asked' : 'failed', ended: null };
		case 'end':
			return { ...history, ended: record.state };
		default:
			return withAction(history, record);
	}
}

/** Reads the journal of one run; null where there is none. */
export function historyOf(records: readonly JournalRecord[]): History | null {
	const [first, ...rest] = records;
	if (first?.record !== 'plan') return null;
	const { plan, consents, askedBy, bootId, given = {} } = first;
	const begun: History = {
		...{
			plan,
			consents,
			askedBy,
			given,
			actions: new Map(),
			planBoot: bootId,
			boot: bootId,
			bootBefore: null,
		},
		...{ waitsSince: null, fruitless: 0, undoing: null, kept: 0, ended: null },
	};
	return rest.reduce(withRecord, begun);
}
