import type { Action } from '../model/action.ts';

/** What is done without a restart between it, phase by phase. */
export function phasesOf(actions: readonly (Action | 'restart')[]): readonly (readonly Action[])[] {
	const phases: Action[][] = [[]];
	for (const action of actions) {
		if (action === 'restart') phases.push([]);
		else phases.at(-1)?.push(action);
	}
	return phases;
}
