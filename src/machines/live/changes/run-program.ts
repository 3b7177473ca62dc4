import type { Reading } from '../../../model/observation.ts';
import { systemPrograms } from './system-programs.ts';

/** How a program ended. */
export interface ProgramEnd {
	readonly exitCode: number;
	readonly output: string;
}

/**
 * Runs a program of the system by its absolute path, with these words and no input, for at most so many milliseconds.
 * On Windows the path is given; elsewhere the program is looked for in the system's own folders.
 */
export async function runProgram(
	program: string,
	words: readonly string[],
	milliseconds: number,
): Promise<Reading<ProgramEnd>> {
	const isPath = /^([A-Za-z]:\\|\/)/.test(program);
	const path = isPath ? program : systemPrograms.find(program);
	if (path === undefined) {
		return { status: 'unobserved', reason: 'command-missing', detail: `no program ${program}` };
	}
	const { execa } = await import('execa');
	const end = await execa(path, [...words], {
		...{
			reject: false,
			timeout: milliseconds,
			stdin: 'ignore',
			all: true,
			stripFinalNewline: true,
		},
		...(process.platform === 'win32' ? {} : { env: systemPrograms.environment, extendEnv: false }),
	});
	if (end.timedOut) {
		return { status: 'unobserved', reason: 'timed-out', detail: `${program} did not end in time` };
	}
	if (end.exitCode === undefined) {
		const detail = `${program}: ${end.shortMessage ?? 'it could not be started'}`;
		return { status: 'unobserved', reason: 'failed', detail };
	}
	return { status: 'observed', value: { exitCode: end.exitCode, output: String(end.all ?? '') } };
}
