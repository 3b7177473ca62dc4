import type { Proof } from '../model/proof.ts';
import { Shortfall } from '../model/shortfall.ts';
import { startedContainer } from './started-container.ts';
import { typedInto } from './typed-into.ts';
import type { Isolation } from './windows-image.ts';
import { windowsProof } from './windows-proof.ts';

// What is typed comes back as an echo: only the product was computed.
const factors = [1234, 5678] as const;
const product = String(factors[0] * factors[1]);

/** A person could type into a Windows container: cmd computes what is typed, and `exit` ends it. */
export function windowsSession(isolation: Isolation): Proof {
	return windowsProof(
		isolation,
		'session',
		'a session with a terminal in a container',
		async ({ engine, image, host }) => {
			const more = { OpenStdin: true, Tty: true };
			const wish = { image: image.reference, command: ['cmd'], host, more };
			const { id } = await startedContainer(engine, wish);
			const input = `set /a ${factors.join('*')}\rexit\r`;
			const shown = await typedInto(engine, id, ['cmd'], input);
			if (shown.includes(product)) return 'cmd computed what was typed, and exit ended it';
			throw new Shortfall('failed', `cmd did not answer what was typed: ${shown.slice(-200)}`);
		},
	);
}
