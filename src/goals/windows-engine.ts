/** What every goal of containers asks of the engine on Windows that is there. */
export const windowsEngine: readonly string[] = [
	'engine-endpoint',
	'engine-pipe',
	'engine-pipe-access',
	'engine-response',
	'data-root-space',
	'memory-size',
];
