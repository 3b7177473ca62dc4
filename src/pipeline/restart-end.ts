import { exitCodes } from '../model/exit-code.ts';
import type { Setup, SetupEnd } from '../model/setup.ts';

/** The end of a run that goes on after a restart. */
export function restartEnd({ work, options }: Setup, because: string): SetupEnd {
	const next = options.resumeCommand;
	work.report({ event: 'restart-needed', because, next });
	return {
		exitCode: exitCodes.restartNeeded,
		summary: `Restart the machine, then go on: ${next}`,
	};
}
