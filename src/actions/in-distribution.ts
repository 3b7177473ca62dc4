import {
	type ActionKindId,
	type AnyActionKind,
	defineActionKind,
	type Kept,
} from '../model/action.ts';
import type { Change } from '../model/change.ts';
import type { Json } from '../model/json.ts';
import type { Reading } from '../model/observation.ts';
import { engineFolders } from './engine-folders.ts';
import { group } from './group.ts';
import { groupMembership } from './group-membership.ts';
import { insideOf } from './inside-of.ts';
import { packages } from './packages.ts';
import { unit } from './unit.ts';

const kinds: readonly AnyActionKind[] = [group, groupMembership, engineFolders, packages, unit];

function kindOf(kind: ActionKindId): AnyActionKind {
	const found = kinds.find((one) => one.kind === kind);
	if (found === undefined) throw new Error(`${kind} is no action inside a distribution`);
	return found;
}

type Step = Change | Kept | 'after-restart' | null;

const wrapped = (distribution: string, step: Change): Change => ({
	...{ change: 'in-distribution', distribution, inner: step },
});

function wrappedBack(distribution: string, step: Step): Step {
	return step === null || step === 'after-restart' || 'kept' in step
		? step
		: wrapped(distribution, step);
}

/** The state of the inner action, under the name of its kind. */
type Inside = { readonly kind: ActionKindId; readonly state: Json };

/** An action of a Linux, inside a distribution of WSL: its own kind reads it and names its changes. */
export const inDistribution = defineActionKind({
	kind: 'in-distribution',
	restarts: false,
	title: ({ distribution, action }) =>
		`Inside ${distribution}: ${kindOf(action.kind).title(action as never)}`,
	async get(machine, { action, ...place }): Promise<Reading<Inside>> {
		const inside = await insideOf(machine, place);
		if (inside.status !== 'observed') return inside;
		const { kind } = action;
		const state = await kindOf(kind).get(inside.value, action as never);
		return state.status === 'observed'
			? { status: 'observed', value: { kind, state: state.value } }
			: state;
	},
	standing: ({ action }, { kind, state }) => kindOf(kind).standing(action as never, state as never),
	lasting: ({ kind, state }) => kindOf(kind).lasting?.(state as never) ?? state,
	next({ distribution, action }, { kind, state }) {
		const step = kindOf(kind).next(action as never, state as never);
		return step === null ? null : wrapped(distribution, step);
	},
	back({ distribution, action }, before, { kind, state }, after) {
		const states = [before.state as never, state as never, after?.state as never] as const;
		return wrappedBack(distribution, kindOf(kind).back(action as never, ...states));
	},
});
