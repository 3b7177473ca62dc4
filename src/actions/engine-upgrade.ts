import { type Action, type AnyActionKind, defineActionKind } from '../model/action.ts';
import type { Change } from '../model/change.ts';
import type { Json } from '../model/json.ts';
import type { Reading } from '../model/observation.ts';
import { daemon } from './daemon.ts';
import { engineArchive } from './engine-archive.ts';
import { initScript } from './init-script.ts';
import { service } from './service.ts';
import { unit } from './unit.ts';

type Upgrade = Extract<Action, { kind: 'engine-upgrade' }>;
type ServingState = { readonly [name: string]: Json };

/** What lies in the folder of the programs, and how the engine runs. */
type UpgradeState = { readonly archive: Json; readonly serving: ServingState };

// In the words of the kinds that run it, what says that it does.
const signs = ['isActive', 'isAnswering', 'isRunning'] as const;
const ways = { unit, 'init-script': initScript, daemon, service } as const;

const archiveOf = ({ archive }: Upgrade) => ({ kind: 'engine-archive', ...archive }) as never;
const runs = (state: ServingState): boolean => signs.some((sign) => state[sign] === true);

function stopped(state: ServingState): ServingState {
	const off = signs.filter((sign) => sign in state).map((sign) => [sign, false]);
	return { ...state, ...Object.fromEntries(off) };
}

/** What is served the way that an action names, by that way's own kind. */
function servedBy({ serving }: Upgrade) {
	const way: AnyActionKind = ways[serving.kind];
	const [action, as] = [serving as never, (state: ServingState) => state as never];
	return {
		get: (machine: Parameters<typeof way.get>[0]) => way.get(machine, action),
		isRight: (state: ServingState) => way.standing(action, as(state)) === 'in-desired-state',
		next: (state: ServingState) => way.next(action, as(state)),
		back: (before: ServingState, state: ServingState) =>
			way.back(action, as(before), as(state)) as Change | null,
		// A program that runs may be held by it, and what runs would go on with what is gone.
		stop: (state: ServingState) => way.back(action, as(stopped(state)), as(state)) as Change | null,
	};
}

/** Other programs for an engine: it is stopped, they are exchanged, it is started. */
export const engineUpgrade = defineActionKind({
	kind: 'engine-upgrade',
	restarts: false,
	title: (action) => `${engineArchive.title(archiveOf(action))}, while the engine is stopped`,
	async get(machine, action): Promise<Reading<UpgradeState>> {
		const archive = await engineArchive.get(machine, archiveOf(action));
		if (archive.status !== 'observed') return archive;
		const serving = await servedBy(action).get(machine);
		if (serving.status !== 'observed') return serving;
		// A service that is not there has no state, and nothing starts it.
		const value = { archive: archive.value, serving: (serving.value ?? {}) as ServingState };
		return { status: 'observed', value };
	},
	standing: (action, { archive, serving }) => {
		const isPlaced = engineArchive.standing(archiveOf(action), archive as never);
		return isPlaced === 'in-desired-state' && servedBy(action).isRight(serving)
			? 'in-desired-state'
			: 'differs';
	},
	lasting: ({ archive, ...rest }) => ({
		...rest,
		archive: engineArchive.lasting?.(archive as never) ?? archive,
	}),
	next: (action, { archive, serving }) => {
		const isPlaced = engineArchive.standing(archiveOf(action), archive as never);
		if (isPlaced === 'in-desired-state') return servedBy(action).next(serving);
		if (runs(serving)) return servedBy(action).stop(serving);
		return engineArchive.next(archiveOf(action), archive as never);
	},
	back: (action, before, { archive, serving }) => {
		const change = engineArchive.back(archiveOf(action), before.archive as never, archive as never);
		const served = servedBy(action);
		if (change !== null) return runs(serving) ? served.stop(serving) : change;
		return runs(before.serving) && !runs(serving)
			? served.next(serving)
			: served.back(before.serving, serving);
	},
});
