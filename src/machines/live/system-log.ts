import type { FileTail, LogSource } from '../../model/machine-values.ts';
import type { Reading } from '../../model/observation.ts';
import { fromLineOn } from '../from-line-on.ts';
import { systemPrograms } from './changes/system-programs.ts';

// What containers write under the log driver `journald` is kept with the unit of the engine, under names of
// their own: https://docs.docker.com/engine/logging/drivers/journald/
const words: Readonly<Record<LogSource, readonly string[]>> = {
	docker: ['-u', 'docker.service', '-t', 'dockerd', '-t', 'systemd'],
	containerd: ['-u', 'containerd.service', '-t', 'containerd', '-t', 'systemd'],
	kernel: ['-k'],
};
const milliseconds = 5000;
const mostBytes = 5 * 1024 * 1024;
const mostComplaint = 4096;

/** Keeps the last of what is written to it, and counts all of it. */
function lastOf(limit: number) {
	const chunks: Buffer[] = [];
	let [kept, bytes] = [0, 0];
	return {
		add(chunk: Buffer): void {
			chunks.push(chunk);
			kept += chunk.length;
			bytes += chunk.length;
			while (kept - (chunks[0]?.length ?? kept) >= limit) kept -= chunks.shift()?.length ?? 0;
		},
		tail(): FileTail {
			const text = Buffer.concat(chunks).subarray(-limit).toString('utf8');
			const truncated = bytes > limit;
			return { tail: truncated ? fromLineOn(text) : text, bytes, truncated };
		},
	};
}

/** What the program ended with, as a reading. It says in English what it may not read: its words are asked for so. */
function readingOf(tail: FileTail, complaint: string, exitCode: number | undefined) {
	const isClosed = /insufficient permissions|not seeing messages from other users/.test(complaint);
	const none = tail.tail.trim() === '' || tail.tail.trim() === '-- No entries --';
	if (isClosed && none) {
		const detail = 'the log of systemd is closed to this account';
		return { status: 'unobserved', reason: 'access-denied', detail } as const;
	}
	if (exitCode !== 0 && none) {
		const [line = ''] = complaint.trim().split('\n');
		return { status: 'unobserved', reason: 'failed', detail: line || 'journalctl failed' } as const;
	}
	if (none) return { status: 'absent', detail: 'it holds no lines of that' } as const;
	return { status: 'observed', value: tail } as const;
}

/**
 * Reads the log of systemd with its own program, the newest lines last; `program` is its absolute path. A line stands
 * for itself: `2026-01-01T09:30:00+0000 name dockerd[812]: ...`.
 * https://www.freedesktop.org/software/systemd/man/latest/journalctl.html
 */
export async function systemLog(
	source: LogSource,
	maxLines: number,
	program = systemPrograms.find('journalctl'),
): Promise<Reading<FileTail>> {
	if (program === undefined) {
		return { status: 'unobserved', reason: 'command-missing', detail: 'no program journalctl' };
	}
	const lines = String(Math.max(1, Math.trunc(maxLines)));
	const { execa } = await import('execa');
	const child = execa(
		program,
		[...words[source], '-n', lines, '-o', 'short-iso', '--utc', '--no-pager'],
		{
			...{ reject: false, buffer: false, stdin: 'ignore', extendEnv: false },
			...{ timeout: milliseconds, forceKillAfterDelay: 500, env: systemPrograms.environment },
		},
	);
	const [said, complained] = [lastOf(mostBytes), lastOf(mostComplaint)];
	child.stdout.on('data', (chunk: Buffer) => said.add(chunk));
	child.stderr.on('data', (chunk: Buffer) => complained.add(chunk));
	const end = await child;
	if (end.timedOut) {
		const detail = 'journalctl did not end in five seconds';
		return { status: 'unobserved', reason: 'timed-out', detail };
	}
	if (end.exitCode === undefined) {
		return { status: 'unobserved', reason: 'failed', detail: 'journalctl could not be started' };
	}
	return readingOf(said.tail(), complained.tail().tail, end.exitCode);
}
