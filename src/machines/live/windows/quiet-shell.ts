import type { Readable } from 'node:stream';
import { PowerShell } from 'node-powershell';

/** How a shell is started. */
export interface ShellStart {
	readonly executable: string;
	readonly environment: NodeJS.ProcessEnv;
}

interface Inside {
	setExecutable(options: { readonly executable?: string }): string;
	readBulkFromOutput(stream: Readable, mark: string): Promise<Buffer>;
	readonly exitPromise: Promise<void>;
}

class Quiet extends PowerShell {
	constructor({ executable, environment }: ShellStart) {
		super({
			executable,
			executableOptions: { '-NoProfile': true, '-NonInteractive': true },
			spawnOptions: { env: environment, windowsHide: true },
			throwOnInvocationError: false,
		} as never);
		this.streams.stderr.resume();
		this.streams.stdin.on('error', () => {});
		// A missing program, and one that ends, are found out by the query that waits for it.
		(this as unknown as Inside).exitPromise.catch(() => {});
	}

	/** Settles when the process is gone. */
	get gone(): Promise<void> {
		return (this as unknown as Inside).exitPromise.then(
			() => {},
			() => {},
		);
	}

	protected override setExecutable({ executable }: { readonly executable?: string }): string {
		return executable ?? '';
	}

	protected override writeToOutput(input: string): string {
		return `'${input}'`;
	}

	protected override writeToError(): string {
		return '';
	}
}

/** What stands between the first mark and the second. */
function between(stream: Readable, mark: string): Promise<Buffer> {
	return new Promise((resolve) => {
		let text = '';
		let start = -1;
		let from = 0;
		const hear = (chunk: string): void => {
			text += chunk;
			if (start < 0) {
				start = text.indexOf(mark);
				if (start < 0) return;
				start += mark.length;
				from = start;
			}
			const end = text.indexOf(mark, from);
			from = Math.max(text.length - mark.length, from);
			if (end < 0) return;
			stream.off('data', hear);
			resolve(Buffer.from(text.slice(start, end)));
		};
		stream.on('data', hear);
	});
}

// Private in the types of child-shell, whose own way misses a second mark that arrives together with the first one
// and is followed by more than one character, such as a line's end of Windows.
Object.assign(Quiet.prototype as unknown as Inside, {
	readBulkFromOutput(this: Quiet, stream: Readable, mark: string): Promise<Buffer> {
		const isOutput = stream === this.streams.stdout;
		return isOutput ? between(stream, mark) : Promise.resolve(Buffer.alloc(0));
	},
});

/** A PowerShell that takes lines and answers them. */
export type QuietShell = Quiet;

/**
 * node-powershell, made to work where only plain commands are allowed: its marks are bare texts instead of calls
 * of .NET, and what goes to the error stream neither ends a query nor fills a pipe that nobody reads. The
 * program is the one that is given, whatever an environment variable says.
 */
export const quietShell = (start: ShellStart): QuietShell => new Quiet(start);
