/** A program that is started with no service manager, and answers over HTTP at the socket, `/_ping`. */
export interface LoneDaemon {
	readonly program: string;
	readonly words: readonly string[];
	/** Where the program itself writes its process id. */
	readonly pidFile: string;
	readonly log: string;
	readonly socket: string;
}
