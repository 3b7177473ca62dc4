import type { Change, Changed, Progress } from './change.ts';
import type { Machine } from './machine.ts';
import type { Reading } from './observation.ts';

/** A machine that can be changed: this one, or a simulated one. */
export interface ChangeableMachine extends Machine {
	/** A word that is another one after each start of the machine. */
	bootId(): Promise<Reading<string>>;
	/** Makes one change. `absent`: what should be changed is not there. */
	change(change: Change, progress?: Progress): Promise<Reading<Changed>>;
}
