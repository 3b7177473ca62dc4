import { setTimeout as pause } from 'node:timers/promises';
import type { Reading } from '../../../model/observation.ts';
import { answerOf } from './answer-of.ts';
import { framedQuery } from './framed-query.ts';
import { type QuietShell, quietShell, type ShellStart } from './quiet-shell.ts';

/** One PowerShell that answers query after query; it is started for the first and ended after the last. */
export interface PowerShellSession {
	ask(script: string): Promise<Reading<unknown>>;
}

/** How long a start, a query and all of them together may take, in milliseconds. */
export interface SessionLimits {
	readonly start: number;
	readonly query: number;
	readonly all: number;
}

const usual: SessionLimits = { start: 6000, query: 8000, all: 12_000 };
const nothing = Symbol('no answer');
// PowerShell 7 switches the mode of the terminal's keys around every line, even where there is none.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are meant.
const terminalMarks = /\u001b\[[?\d;]*[A-Za-z]/g;

const unseen = (reason: 'timed-out' | 'unsupported', detail: string): Reading<never> => ({
	status: 'unobserved',
	reason,
	detail,
});

/** The shell's answer to a line, or `nothing` when it takes too long or the shell is gone. */
async function said(shell: QuietShell, line: string, limit: number): Promise<string | symbol> {
	const end = new AbortController();
	const answer = shell.invoke(line).then(
		({ stdout }) => (stdout?.toString('utf8') ?? '').replace(terminalMarks, '').trim(),
		() => nothing,
	);
	const late = pause(limit, nothing, { signal: end.signal }).catch(() => nothing);
	const first = await Promise.race([answer, late, shell.gone.then(() => nothing)]);
	end.abort();
	shell.history.length = 0;
	return first;
}

/** Starts a shell, and hears that it is one: Wine's ends at once and says nothing. `before` are lines said first. */
async function started(
	start: ShellStart,
	before: readonly string[],
	limit: number,
): Promise<QuietShell | null> {
	const shell = quietShell(start);
	for (const line of before) await said(shell, line, limit);
	const word = `ready-${process.pid}-${performance.now()}`;
	if ((await said(shell, `'${word}'`, limit)) === word) return shell;
	void shell.dispose('SIGKILL').catch(() => {});
	return null;
}

/** A session of this shell. A query that hangs costs its own time, and a new shell for the next one. */
export function powershellSession(
	start: ShellStart,
	before: readonly string[] = [],
	limits: SessionLimits = usual,
): PowerShellSession {
	let shell: QuietShell | null = null;
	let isUseless = false;
	let waiting = 0;
	let line: Promise<unknown> = Promise.resolve();
	let begun: number | null = null;
	const left = (most: number): number => {
		begun ??= performance.now();
		return Math.min(most, limits.all - (performance.now() - begun));
	};

	const end = (signal: 'SIGTERM' | 'SIGKILL'): void => {
		void shell?.dispose(signal).catch(() => {});
		shell = null;
	};
	const answered = async (script: string): Promise<Reading<unknown>> => {
		if (isUseless) return unseen('unsupported', 'PowerShell does not start here');
		if (left(limits.query) <= 0) return unseen('timed-out', 'PowerShell took too long before');
		shell ??= await started(start, before, left(limits.start));
		if (shell === null) {
			isUseless = true;
			return unseen('unsupported', 'PowerShell does not start here');
		}
		const answer = await said(shell, framedQuery(script), left(limits.query));
		if (typeof answer === 'string') return answerOf(answer);
		end('SIGKILL');
		return unseen('timed-out', 'PowerShell did not answer in time');
	};

	return {
		ask(script) {
			waiting += 1;
			const answer = line.then(() => answered(script));
			line = answer.finally(() => {
				waiting -= 1;
				if (waiting === 0) end('SIGTERM');
			});
			return answer;
		},
	};
}
