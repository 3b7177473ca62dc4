import { actionKinds } from '../../src/actions/index.ts';
import {
	type ChangeableSimulation,
	changeableSimulation,
} from '../../src/machines/simulated/changeable-simulation.ts';
import type { Description } from '../../src/machines/simulated/description.ts';
import type { Action, Kept } from '../../src/model/action.ts';
import type { Change } from '../../src/model/change.ts';
import type { Json } from '../../src/model/json.ts';
import { kindIn } from '../../src/model/setup.ts';

/** What an action made of a machine, and what its way back made of that. */
export interface ThereAndBack {
	readonly before: Json;
	readonly there: Json;
	readonly changes: readonly Change[];
	readonly back: Json;
	readonly machine: ChangeableSimulation;
}

type Step = (state: Json) => Change | Kept | 'after-restart' | null;

/** Brings an action about on a simulated machine and takes it back, by its kind alone. */
export async function thereAndBack(
	description: Description,
	action: Action,
): Promise<ThereAndBack> {
	const machine = changeableSimulation(description);
	const kind = kindIn({ kinds: actionKinds }, action);
	const changes: Change[] = [];
	const stateOf = async (): Promise<Json> => {
		const state = await kind.get(machine, action as never);
		if (state.status !== 'observed') throw new Error(`${state.status}: ${state.detail}`);
		return state.value;
	};
	const walked = async (step: Step): Promise<Json> => {
		for (let count = 0; count < 8; count += 1) {
			const state = await stateOf();
			const change = step(state);
			if (change === null || change === 'after-restart' || 'kept' in change) return state;
			changes.push(change);
			const made = await machine.change(change);
			if (made.status !== 'observed') throw new Error(made.detail);
		}
		throw new Error('a circle');
	};
	const before = await stateOf();
	const there = await walked((state) =>
		kind.standing(action as never, state as never) === 'in-desired-state'
			? null
			: kind.next(action as never, state as never),
	);
	const back = await walked((state) => kind.back(action as never, before as never, state as never));
	return { before, there, changes, back, machine };
}
