import { Shortfall } from '../model/shortfall.ts';
import { parseJsonObject } from '../parsers/json-object.ts';
import type { Engine } from './engine-for.ts';

/**
 * Runs a program with a terminal in a container that runs, types into it, and answers what the terminal showed. The
 * program must end by what is typed, as nothing says that no more comes. Throws a Shortfall where it does not end well.
 */
export async function typedInto(
	engine: Engine,
	id: string,
	program: readonly string[],
	input: string,
): Promise<string> {
	const all = { AttachStdin: true, AttachStdout: true, AttachStderr: true, Tty: true };
	const made = await engine.must('prepare a session in a container', {
		method: 'POST',
		path: `/containers/${id}/exec`,
		body: { ...all, Cmd: program },
	});
	const session = parseJsonObject(made.body)?.['Id'];
	if (typeof session !== 'string') throw new Shortfall('failed', 'the engine told no session');
	const shown = await engine.must('hold a session in a container', {
		method: 'POST',
		path: `/exec/${session}/start`,
		body: { Detach: false, Tty: true },
		upgrade: { input },
		milliseconds: 60_000,
	});
	const path = `/exec/${session}/json`;
	const ended = await engine.must('look at a session', { method: 'GET', path });
	const { ExitCode } = parseJsonObject(ended.body) ?? {};
	if (ExitCode === 0) return shown.body;
	throw new Shortfall('failed', `a session ended with ${ExitCode}: ${shown.body.slice(-200)}`);
}
