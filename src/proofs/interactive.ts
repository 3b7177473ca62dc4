import { Shortfall } from '../model/shortfall.ts';
import { linuxProof } from './linux-proof.ts';
import { startedContainer } from './started-container.ts';
import { typedInto } from './typed-into.ts';

const lines = ['one', 'two'];

/** A person could type into a container: each line is answered, and a word ends the session. */
export const interactive = linuxProof(
	'interactive',
	'a session with a terminal in a container',
	async (engine, image) => {
		const talk = ['/proof', 'talk'];
		// It waits for a line that never comes, so that there is somewhere to hold the session.
		const more = { OpenStdin: true, Tty: true };
		const { id } = await startedContainer(engine, { image, command: talk, more });
		const shown = await typedInto(engine, id, talk, [...lines, 'exit', ''].join('\r'));
		const missing = lines.find((line) => !shown.includes(`heard: ${line}`));
		if (missing === undefined) return `${lines.length} lines were answered, and exit ended it`;
		throw new Shortfall('failed', `the line ${missing} was not answered: ${shown.slice(-200)}`);
	},
);
