import type { ExitCode } from './exit-code.ts';

/** An end that the user must hear about: the message says what happened and what to do. */
export class Failure extends Error {
	readonly exitCode: ExitCode;

	constructor(exitCode: ExitCode, message: string) {
		super(message);
		this.name = 'Failure';
		this.exitCode = exitCode;
	}
}
