import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import type { Progress } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { parseAptProgress } from '../../../parsers/apt-progress.ts';
import { unfinishedRun } from './unfinished-run.ts';

/** What is started, and with what around it. */
export interface Started {
	/** Absolute. */
	readonly path: string;
	readonly words: readonly string[];
	readonly folder: string;
	readonly environment: NodeJS.ProcessEnv;
}

const halfAnHour = 1_800_000;
const pause = 250;

/** Opens an empty file that only this account may read. */
function emptied(path: string): number {
	fs.rmSync(path, { force: true });
	const { O_RDWR, O_CREAT, O_EXCL, O_APPEND } = fs.constants;
	return fs.openSync(path, O_RDWR | O_CREAT | O_EXCL | O_APPEND, 0o600);
}

const failed = (reason: 'timed-out' | 'failed', detail: string): Reading<never> => ({
	...{ status: 'unobserved', reason, detail },
});

function waitedFor(
	program: string,
	child: ReturnType<typeof spawn>,
	tell: () => void,
): Promise<Reading<number>> {
	return new Promise((done) => {
		const ticks = setInterval(tell, pause);
		const limit = setTimeout(
			() => end(failed('timed-out', `${program} still works after half an hour, and goes on`)),
			halfAnHour,
		);
		const end = (reading: Reading<number>): void => {
			clearInterval(ticks);
			clearTimeout(limit);
			child.unref();
			done(reading);
		};
		child.on('error', (error) => end(failed('failed', `${program}: ${error.message}`)));
		child.on('close', (code) =>
			end(
				code === null
					? failed('failed', `${program} was killed`)
					: { status: 'observed', value: code },
			),
		);
	});
}

/**
 * Runs a program that must come to its end even where this one does not: in a session of its own, and printing into files
 * below `place`, for a pipe whose reader died would kill it. What it writes to its fourth stream is APT's progress.
 */
export async function runFully(
	{ path, words, folder, environment }: Started,
	place: string,
	progress: Progress = () => {},
): Promise<Reading<{ readonly exitCode: number; readonly output: Buffer }>> {
	const [log, status] = [`${place}/packages.log`, `${place}/packages.progress`];
	const [output, fourth] = [emptied(log), emptied(status)];
	const child = spawn(path, words, {
		...{ detached: true, windowsHide: true, cwd: folder, env: environment },
		stdio: ['ignore', output, output, fourth],
	});
	unfinishedRun.note(place, child.pid, path);
	const name = path.split(/[\\/]/).at(-1) ?? path;
	const end = await waitedFor(name, child, () => {
		const done = parseAptProgress(fs.readFileSync(status, 'utf8'));
		if (done !== null) progress(done, 100);
	});
	const printed = fs.readFileSync(log);
	for (const one of [output, fourth]) fs.closeSync(one);
	fs.rmSync(status, { force: true });
	if (end.status !== 'observed') return end;
	unfinishedRun.forget(place);
	return { status: 'observed', value: { exitCode: end.value, output: printed } };
}
