import type { Reading } from '../../../model/observation.ts';
import { wslSpawned } from './wsl-spawned.ts';
import { wslText } from './wsl-text.ts';

/** How a run of wsl.exe ended. */
export interface WslEnd {
	/** Of the program inside. */
	readonly exitCode: number;
	readonly output: Buffer;
	readonly errors: string;
}

/** Runs wsl.exe with these words and this input. */
export type RunWsl = (
	words: readonly string[] | null,
	more?: { readonly input?: string; readonly milliseconds?: number },
) => Promise<Reading<WslEnd>>;

const usualLimit = 60_000;
// It comes back with -1 where it could not even start the program.
const mostOfLinux = 255;

const failed = (
	reason: 'failed' | 'timed-out' | 'unsupported',
	detail: string,
): Reading<never> => ({
	...{ status: 'unobserved', reason, detail },
});

function ended(code: number | null, output: Buffer, errors: Buffer): Reading<WslEnd> {
	const exitCode = code ?? -1;
	if (exitCode >= 0 && exitCode <= mostOfLinux) {
		// Warnings of wsl.exe may stand before what the program inside said, in another encoding.
		const mixed = errors.toString('utf8').replaceAll('\0', '');
		return { status: 'observed', value: { exitCode, output, errors: mixed } };
	}
	const said = [output, errors].map((bytes) => wslText(bytes).trim()).filter((text) => text !== '');
	return failed(
		'failed',
		`wsl.exe: ${said.join(' ').slice(0, 300) || `it ended with ${exitCode}`}`,
	);
}

/** Runs a wsl.exe; one that does not end in time is left to itself. */
export function runWsl(program: string): RunWsl {
	return (words, { input = '', milliseconds = usualLimit } = {}) => {
		if (words === null) {
			return Promise.resolve(failed('unsupported', 'the name of the distribution is refused'));
		}
		return new Promise((resolve) => {
			const child = wslSpawned(program, words);
			const [output, errors]: [Buffer[], Buffer[]] = [[], []];
			const finish = (reading: Reading<WslEnd>): void => {
				clearTimeout(limit);
				resolve(reading);
			};
			const limit = setTimeout(() => {
				child.kill();
				finish(failed('timed-out', `wsl.exe did not end within ${milliseconds / 1000} seconds`));
			}, milliseconds);
			child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
			child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
			child.on('error', (error) => finish(failed('failed', `wsl.exe: ${error.message}`)));
			child.on('close', (code) =>
				finish(ended(code, Buffer.concat(output), Buffer.concat(errors))),
			);
			// Who does not read its input may be gone before it is written.
			child.stdin.on('error', () => {});
			child.stdin.end(input);
		});
	};
}
