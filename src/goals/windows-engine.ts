/** What every goal of containers asks of the engine on Windows. */
export const windowsEngine: readonly string[] = [
	'windows-engine',
	'engine-endpoint',
	'engine-pipe',
	'engine-pipe-access',
	'engine-response',
	'data-root-space',
	'memory-size',
];
