import { fstatSync, writeSync } from 'node:fs';

/** The process's standard output, without the cost of its stream where it is no terminal. */
export interface StandardOutput {
	readonly isTTY: boolean;
	readonly columns: number | undefined;
	print(text: string): void;
}

const isDevice = (): boolean => {
	try {
		return fstatSync(1).isCharacterDevice();
	} catch {
		return false;
	}
};

/** Opens standard output. A reader that closed the pipe has seen enough: that ends the process with 0. */
export function standardOutput(): StandardOutput {
	const terminal = isDevice() ? process.stdout : undefined;
	const print = (text: string): void => {
		let rest = Buffer.from(text);
		try {
			while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === 'EPIPE') process.exit(0);
			if (code !== 'EAGAIN') throw error;
			// A pipe that its owner made non-blocking is full: the stream waits for it.
			process.stdout.write(rest);
		}
	};
	return {
		isTTY: terminal?.isTTY ?? false,
		// A window may be made wider or narrower meanwhile.
		get columns() {
			return terminal?.columns;
		},
		print,
	};
}
