import { Shortfall } from '../model/shortfall.ts';
import type { Engine } from './engine-for.ts';
import { linuxProof } from './linux-proof.ts';
import { ranContainer } from './ran-container.ts';

const mebibytes = 32;
// Enough for the runtime, which starts the program from inside the limit with several threads.
const processes = 32;

function said(because: string, warnings: readonly string[]): string {
	return [because, ...warnings].join('; the engine says: ');
}

async function memoryStruck(engine: Engine, image: string): Promise<void> {
	const bytes = mebibytes * 1024 ** 2;
	const { exitCode, output, outOfMemory, warnings } = await ranContainer(engine, {
		image,
		command: ['/proof', 'eat', String(8 * mebibytes)],
		host: { Memory: bytes, MemorySwap: bytes },
	});
	if (outOfMemory || exitCode === 137) return;
	const because = `a container with ${mebibytes} MiB ended with ${exitCode}: ${output}`;
	throw new Shortfall('failed', said(because, warnings));
}

async function processesStruck(engine: Engine, image: string): Promise<number> {
	const { output, warnings } = await ranContainer(engine, {
		image,
		command: ['/proof', 'fork', String(4 * processes)],
		host: { PidsLimit: processes },
	});
	// started 31, error 11: EAGAIN
	const [, started = '', error] = /^started (\d+), error (\d+)$/m.exec(output) ?? [];
	if (error === '11' && Number(started) < processes) return Number(started);
	const because = `a container with at most ${processes} processes: ${output}`;
	throw new Shortfall('failed', said(because, warnings));
}

/** A container that takes more memory or processes than it may have is stopped by its own limits. */
export const limits = linuxProof(
	'limits',
	'limits of memory and processes that hold',
	async (engine, image) => {
		await memoryStruck(engine, image);
		const started = await processesStruck(engine, image);
		return `one that took more than ${mebibytes} MiB was killed, and one with at most ${processes} processes got ${started} more than itself`;
	},
);
