import type { Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { runProgram } from './run-program.ts';

const usualLimit = 60_000;

/** What a program is asked for, and how its exit code is read. */
export interface Run {
	readonly program: string;
	readonly words: readonly string[];
	/** Exit codes that mean it is so, beside 0. */
	readonly alsoWell?: readonly number[];
	/** The exit code that asks for a restart of the machine. */
	readonly restartCode?: number;
	readonly milliseconds?: number;
}

/** Runs a program for a change; the last line that it printed says why it failed. */
export async function ranWell(run: Run): Promise<Reading<Changed>> {
	const { program, words, alsoWell = [], restartCode, milliseconds = usualLimit } = run;
	const end = await runProgram(program, words, milliseconds);
	if (end.status !== 'observed') return end;
	const { exitCode, output } = end.value;
	const restart = restartCode !== undefined && exitCode === restartCode;
	if (exitCode === 0 || restart || alsoWell.includes(exitCode)) {
		return { status: 'observed', value: { restart } };
	}
	const [last = ''] = output.trim().split('\n').slice(-1);
	const name = program.split(/[\\/]/).at(-1);
	const detail = `${name} ended with ${exitCode}${last === '' ? '' : `: ${last.slice(0, 200)}`}`;
	return { status: 'unobserved', reason: 'failed', detail };
}
