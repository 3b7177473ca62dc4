import { Shortfall } from '../model/shortfall.ts';
import { linuxProof } from './linux-proof.ts';
import { outputOf } from './output-of.ts';

/** A container runs, without a network, and says which kernel it runs on. */
export const container = linuxProof('container', 'a container that runs', async (engine, image) => {
	const output = await outputOf(engine, { image, command: ['/proof', 'hello'] });
	const said = /^hello from (.+)$/m.exec(output)?.[1];
	if (said === undefined) {
		throw new Shortfall('failed', `a container ran and did not say hello: ${output.slice(0, 300)}`);
	}
	return `it said hello from ${said}`;
});
