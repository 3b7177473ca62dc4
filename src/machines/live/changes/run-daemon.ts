import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Change, Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { readingOfError } from '../reading-of-error.ts';
import { engineAnswers } from './engine-answers.ts';
import { systemPrograms } from './system-programs.ts';

type Daemon = Extract<Change, { change: 'run-daemon' }>;

const patience = 60_000;
const pause = 200;
const done: Reading<Changed> = { status: 'observed', value: { restart: false } };
const failed = (reason: 'timed-out' | 'failed', detail: string): Reading<never> => ({
	...{ status: 'unobserved', reason, detail },
});

function textOf(path: string): string {
	try {
		return fs.readFileSync(path, 'utf8').trim();
	} catch {
		return '';
	}
}

/** The process that the pid file names, while it is this program; null: there is none. */
function runningProcess({ pidFile, program }: Daemon): number | null {
	const id = textOf(pidFile);
	// The kernel keeps fifteen characters of a name.
	const isIt =
		/^\d{1,10}$/.test(id) && textOf(`/proc/${id}/comm`) === basename(program).slice(0, 15);
	return isIt ? Number(id) : null;
}

/** Starts the program in a session of its own, and answers how its early end would be told. */
function started({ program, words, log, pidFile }: Daemon): () => string | null {
	// Whoever has the number of an old process now is not to be taken for it.
	fs.rmSync(pidFile, { force: true });
	const { O_WRONLY, O_CREAT, O_APPEND, O_NOFOLLOW } = fs.constants;
	const output = fs.openSync(log, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW, 0o640);
	const from = fs.fstatSync(output).size;
	const mask = process.umask(0o022);
	// The programs of an archive are found by their links.
	const PATH = `${systemPrograms.environment.PATH}:/usr/local/sbin:/usr/local/bin`;
	let end: string | null = null;
	try {
		const child = spawn(program, [...words], {
			...{ detached: true, cwd: '/', stdio: ['ignore', output, output] },
			env: { PATH, LC_ALL: 'C' },
		});
		child.on('error', (error) => {
			end = error.message;
		});
		child.on('exit', (code) => {
			const said = fs.readFileSync(log).subarray(from).toString('utf8').trim();
			const last = said.split('\n').at(-1) ?? '';
			end = `${basename(program)} ended with ${code ?? 'a signal'}${last && `: ${last.slice(0, 300)}`}`;
		});
		child.unref();
	} finally {
		process.umask(mask);
		fs.closeSync(output);
	}
	return () => end;
}

async function start(change: Daemon): Promise<Reading<Changed>> {
	const told = runningProcess(change) === null ? started(change) : () => null;
	for (let waited = 0; waited < patience; waited += pause) {
		if (await engineAnswers(change.socket)) return done;
		const end = told();
		if (end !== null) return failed('failed', end);
		await setTimeout(pause);
	}
	const { program, socket, log } = change;
	return failed(
		'timed-out',
		`${basename(program)} was started, and does not answer at ${socket}; ${log} says why`,
	);
}

async function stop(change: Daemon): Promise<Reading<Changed>> {
	const id = runningProcess(change);
	if (id === null) return done;
	process.kill(id, 'SIGTERM');
	for (let waited = 0; waited < patience; waited += pause) {
		// One that nobody asked how it ended is still listed, and has no words any more.
		if (runningProcess(change) === null && textOf(`/proc/${id}/cmdline`) === '') return done;
		await setTimeout(pause);
	}
	return failed(
		'timed-out',
		`${basename(change.program)} (process ${id}) was told to end, and goes on`,
	);
}

/** Starts a daemon under no service manager and waits until it answers, or ends it and waits until it is gone. */
export async function runDaemon(change: Daemon): Promise<Reading<Changed>> {
	if (!change.program.startsWith('/')) return failed('failed', `${change.program} is no full path`);
	try {
		return change.running ? await start(change) : await stop(change);
	} catch (error) {
		return readingOfError(error);
	}
}
