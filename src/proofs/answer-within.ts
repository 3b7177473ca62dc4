import { Shortfall } from '../model/shortfall.ts';
import type { Engine } from './engine-for.ts';
import { ranContainer } from './ran-container.ts';

/**
 * What is answered at a port of the machine that the engine runs on, asked by a container that shares its network. Null:
 * nothing is, or the engine gives no container that network.
 */
export async function answerWithin(
	engine: Engine,
	image: string,
	port: number,
): Promise<string | null> {
	const command = ['/proof', 'ask', String(port)];
	try {
		const wish = { image, command, host: { NetworkMode: 'host' } };
		const { exitCode, output } = await ranContainer(engine, wish);
		return exitCode === 0 ? (output.split('\r\n\r\n')[1] ?? '') : null;
	} catch (error) {
		if (error instanceof Shortfall) return null;
		throw error;
	}
}
