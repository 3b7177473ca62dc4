const begin = 'msg="Starting up"';
const told = 'msg="Processing signal ';
const harmless = /(?:^|\s)level=(?:trace|debug|info|warning)\s/;
const levelled = /(?:^|\s)level=\w+\s/;

/**
 * The lines of a daemon's log that tell why it is not there: of its last start, what is graver than a
 * warning. A healthy start warns of a dozen missing drivers; the sentence that ends one
 * ("failed to start daemon: ...") goes to standard error without a level.
 * https://github.com/moby/moby/blob/v20.10.24/cmd/dockerd/daemon.go ("Starting up"), docker.go (the end),
 * https://github.com/moby/moby/blob/v20.10.24/pkg/signal/trap.go ("Processing signal")
 */
export function parseDaemonComplaints(log: string): string {
	const last = log.slice(Math.max(log.lastIndexOf(begin), 0));
	const [words = '', ...afterwards] = last.split(told);
	const lines = words.split('\n').filter((line) => !harmless.test(line));
	// Whatever it says while it ends as it was told to is not why it ends; a start that is refused then has no level.
	const refusals = afterwards
		.join('')
		.split('\n')
		.filter((line) => !levelled.test(line));
	return [...lines.slice(last === log ? 0 : 1), ...refusals.slice(1)].join('\n');
}
