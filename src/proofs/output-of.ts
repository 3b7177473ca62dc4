import { Shortfall } from '../model/shortfall.ts';
import type { Engine } from './engine-for.ts';
import { ranContainer } from './ran-container.ts';
import type { ContainerWish } from './started-container.ts';

/** What a container wrote that ended well. Throws a Shortfall where it did not. */
export async function outputOf(engine: Engine, wish: ContainerWish): Promise<string> {
	const { exitCode, output } = await ranContainer(engine, wish);
	if (exitCode === 0) return output;
	throw new Shortfall('failed', `a container ended with ${exitCode}: ${output.slice(0, 300)}`);
}
