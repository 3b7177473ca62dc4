import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** What somebody types: keys, each when its question is on the screen. */
export type Typing = readonly (readonly [question: string, keys: string])[];

/** What stood on the screen when the program ended, and how it ended. */
export interface Session {
	readonly screen: string;
	readonly exitCode: number | null;
}

/** Types at a program's terminal, question by question. */
export function typedSession(
	child: ChildProcessWithoutNullStreams,
	typing: Typing,
): Promise<Session> {
	const pending = [...typing];
	let screen = '';
	let seen = 0;
	return new Promise((done) => {
		child.stdout.on('data', (chunk: Buffer) => {
			screen += chunk.toString('utf8');
			const [question, keys] = pending[0] ?? [];
			if (question === undefined || !screen.slice(seen).includes(question)) return;
			pending.shift();
			seen = screen.length;
			child.stdin.write(keys ?? '');
		});
		child.on('close', (exitCode) => done({ screen, exitCode }));
	});
}
