import { exitCodes } from '../model/exit-code.ts';
import type { Setup, SetupEnd } from '../model/setup.ts';
import { apply } from './apply.ts';
import { restartEnd } from './restart-end.ts';
import { undoneEnd } from './undone-end.ts';

async function failedEnd(setup: Setup, because: string): Promise<SetupEnd> {
	if (!(await setup.conversation.confirmUndo(because))) {
		const summary = `A change failed: ${because}. What was changed before it is still there; to undo it: ${setup.options.undoCommand}`;
		return { exitCode: exitCodes.notRestored, summary };
	}
	const end = await undoneEnd(setup, 'failed');
	return end.exitCode === exitCodes.restored
		? { ...end, summary: `A change failed: ${because}. ${end.summary}` }
		: end;
}

/** Applies the plan of the journal; null where it is done and the machine can be looked at again. */
export async function appliedEnd(setup: Setup): Promise<SetupEnd | null> {
	const applied = await apply(setup.work);
	if (applied.outcome === 'restart') return restartEnd(setup, applied.because);
	return applied.outcome === 'failed' ? failedEnd(setup, applied.because) : null;
}
