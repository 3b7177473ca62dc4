const begin = 'msg="Starting up"';
const harmless = /(?:^|\s)level=(?:trace|debug|info|warning)\s/;

/**
 * The lines of a daemon's log that tell why it is not there: of its last start, what is graver than a
 * warning. A healthy start warns of a dozen missing drivers; the sentence that ends one
 * ("failed to start daemon: ...") goes to standard error without a level.
 * https://github.com/moby/moby/blob/v20.10.24/cmd/dockerd/daemon.go ("Starting up"), docker.go (the end)
 */
export function parseDaemonComplaints(log: string): string {
	const last = log.slice(Math.max(log.lastIndexOf(begin), 0));
	const lines = last.split('\n').filter((line) => !harmless.test(line));
	return lines.slice(last === log ? 0 : 1).join('\n');
}
