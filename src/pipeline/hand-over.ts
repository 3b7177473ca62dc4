import type { Elevation } from '../model/elevation.ts';
import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import type { Plan } from '../model/plan.ts';
import type { Setup, SetupEnd } from '../model/setup.ts';

const known: ReadonlySet<number> = new Set(Object.values(exitCodes));
const isKnown = (code: number): code is ExitCode => known.has(code);

/** Starts the set-up anew with all rights, for a plan that was agreed to, and ends as it ended. */
export async function handOver(
	{ work }: Setup,
	plan: Plan,
	{ how, run }: Elevation,
): Promise<SetupEnd> {
	// There is one writer of a journal, and from here on it is the other one.
	await work.journal.close();
	const end = await run(plan);
	const exitCode = end.status === 'observed' ? end.value : null;
	if (exitCode === null || !isKnown(exitCode)) {
		const because = end.status === 'observed' ? `it ended with ${exitCode}` : end.detail;
		const summary = `It did not run ${how} (${because}). Nothing was changed.`;
		return { exitCode: exitCodes.needsElevation, summary };
	}
	// Whoever asks for the rights says no with 1, too.
	const what =
		exitCode === exitCodes.fixableHere
			? 'Either it was not let, or what it could do was not enough: its own words say which.'
			: 'Its own words say what was done.';
	return { exitCode, summary: `It ran ${how}, and ended with ${exitCode}. ${what}` };
}
