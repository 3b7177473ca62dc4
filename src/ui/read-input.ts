import { createReadStream } from 'node:fs';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';

const chunkBytes = 256 * 1024;

/** The bytes of a file, or of standard input for `-`. Throws a Failure (wrong usage) that says why not. */
export async function* readInput(file: string): AsyncGenerator<Uint8Array> {
	const stream =
		file === '-' ? process.stdin : createReadStream(file, { highWaterMark: chunkBytes });
	try {
		for await (const chunk of stream) yield chunk as Uint8Array;
	} catch (error) {
		const { code = 'unknown error' } = error as NodeJS.ErrnoException;
		throw new Failure(exitCodes.wrongUsage, `${file} cannot be read (${code}).`);
	}
}
