import type { Route } from './route.ts';
import { told } from './told.ts';

const keyOfEnter = '\r';

/** What a terminal shows when this is typed into the program. */
function shown(command: readonly string[], input: string): string {
	const lines = input.split(keyOfEnter).filter((line) => line !== '');
	const answers = lines.map((line) => {
		if (line === 'exit') return `${line}\r\n`;
		const [, one, other] = /^set \/a (\d+)\*(\d+)$/.exec(line) ?? [];
		const answer = command[0] === 'cmd' ? String(Number(one) * Number(other)) : `heard: ${line}`;
		return `${line}\r\n${answer}\r\n`;
	});
	return answers.join('');
}

/** Sessions in the containers of a simulated engine. */
export const sessionRoutes: readonly Route[] = [
	[
		'POST',
		/^\/containers\/([^/]+)\/exec$/,
		({ state, call, name }) => {
			if (state.containers.get(name)?.run?.exitCode !== null) {
				return told(409, { message: `Container ${name} is not running` });
			}
			state.given += 1;
			const id = `session${state.given}`;
			const command = call.body?.['Cmd'];
			state.sessions.set(id, Array.isArray(command) ? command.map(String) : []);
			return told(201, { Id: id });
		},
	],
	[
		'POST',
		/^\/exec\/([^/]+)\/start$/,
		({ state, call, name }) => {
			const input = call.upgrade?.input ?? '';
			// Without the word that ends it, it waits for more.
			if (!input.split(keyOfEnter).includes('exit')) return null;
			return { ...told(101), body: shown(state.sessions.get(name) ?? [], input) };
		},
	],
	['GET', /^\/exec\/([^/]+)\/json$/, () => told(200, { Running: false, ExitCode: 0 })],
];
