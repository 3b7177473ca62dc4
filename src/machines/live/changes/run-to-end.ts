import type { Progress } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { runFully } from './run-fully.ts';
import type { ProgramEnd } from './run-program.ts';
import { systemPrograms } from './system-programs.ts';

// Packages come through it where there is no other way; what they hold is signed.
const proxies = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];

function environment(): Record<string, string> {
	const own = proxies.flatMap((name) => {
		const value = process.env[name];
		return value === undefined ? [] : [[name, value]];
	});
	return { ...systemPrograms.environment, ...Object.fromEntries(own) };
}

/** Runs a program of this Linux to its end, whatever becomes of this one; see `runFully`. */
export async function runToEnd(
	program: string,
	words: readonly string[],
	folder: string,
	progress?: Progress,
): Promise<Reading<ProgramEnd>> {
	const path = systemPrograms.find(program);
	if (path === undefined) {
		return { status: 'unobserved', reason: 'command-missing', detail: `no program ${program}` };
	}
	const started = { path, words, folder: '/', environment: environment() };
	const end = await runFully(started, folder, progress);
	if (end.status !== 'observed') return end;
	const { exitCode, output } = end.value;
	return { status: 'observed', value: { exitCode, output: output.toString('utf8') } };
}
