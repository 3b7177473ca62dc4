import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

/** What the built program did. */
export interface Ran {
	readonly output: string;
	readonly warnings: string;
	readonly exitCode: number | null;
	readonly milliseconds: number;
}

/** How to run it. */
export interface How {
	readonly environment?: Readonly<Record<string, string>>;
	/** Words before `node`: `['strace', '-f']`. */
	readonly under?: readonly string[];
	readonly program?: string;
}

/** Runs the built program as a process of its own, under a clean environment, for 20 seconds at most. */
export function built(args: readonly string[], how: How = {}): Ran {
	const [command = 'node', ...rest] = [
		...(how.under ?? []),
		process.execPath,
		how.program ?? 'dist/cli.cjs',
		...args,
	];
	const start = performance.now();
	const result: SpawnSyncReturns<string> = spawnSync(command, rest, {
		encoding: 'utf8',
		timeout: 20_000,
		maxBuffer: 64 * 1024 * 1024,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...how.environment },
	});
	return {
		output: result.stdout,
		warnings: result.stderr,
		exitCode: result.status,
		milliseconds: performance.now() - start,
	};
}
