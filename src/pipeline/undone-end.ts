import { exitCodes } from '../model/exit-code.ts';
import type { Setup, SetupEnd } from '../model/setup.ts';
import { restartEnd } from './restart-end.ts';
import { undo } from './undo.ts';

/** Undoes, because somebody asked for it or because a change failed, and says how that ended. */
export async function undoneEnd(setup: Setup, why: 'asked' | 'failed'): Promise<SetupEnd> {
	const undone = await undo(setup.work, why === 'asked');
	if (undone.outcome === 'restart') return restartEnd(setup, undone.because);
	if (undone.outcome === 'restored') {
		const exitCode = why === 'asked' ? exitCodes.done : exitCodes.restored;
		const when = undone.restart ? ', once the machine was restarted' : '';
		return { exitCode, summary: `Everything that was changed is as it was before${when}.` };
	}
	const left = undone.left.join('; ');
	return {
		exitCode: exitCodes.notRestored,
		summary: `Not everything is as it was before. ${left}`.trim(),
	};
}
