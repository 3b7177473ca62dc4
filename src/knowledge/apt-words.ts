interface Failure {
	/** In what apt-get and dpkg print in the locale C. */
	readonly said: RegExp;
	readonly means: string;
}

// Texts of apt and dpkg: https://salsa.debian.org/apt-team/apt/-/tree/2.6.1/apt-pkg and
// https://git.dpkg.org/cgit/dpkg/dpkg.git/tree/lib/dpkg?h=1.21.22 ; what others met first comes first.
const failures: readonly Failure[] = [
	{
		said: /Could not get lock|Unable to (?:acquire|lock)|is another process using it|locked by another process/,
		means:
			'another program installs packages at this moment, and did not end within two minutes. Wait until it is done, then go on',
	},
	{
		said: /Read-only file system/,
		means: 'the file system of the packages is read-only. Make it writable, then go on',
	},
	{
		said: /No space left on device|don't have enough free space/,
		means: 'the disk is full. Make room, then go on',
	},
	{
		said: /Temporary failure resolving|Could not resolve|Network is unreachable|Could not connect|Unable to connect|Connection (?:timed out|refused|failed)|No route to host/,
		means:
			'the servers of the packages could not be reached. See to the network, or to the proxy in http_proxy, then go on',
	},
	{
		said: /NO_PUBKEY|is not signed|signatures? (?:couldn't|could not) be verified|invalid signature/,
		means: 'a source of packages is not signed by anybody whom this machine trusts',
	},
	{
		said: /Hash Sum mismatch|File has unexpected size/,
		means: 'a package came damaged, or its source changes at this moment. Try again later',
	},
	{
		said: /Unable to locate package|has no installation candidate/,
		means:
			'no source of packages of this machine has it. See /etc/apt/sources.list and /etc/apt/sources.list.d',
	},
	{
		said: /need to be removed but remove is disabled/,
		means: 'other packages would have to go for it, which nobody could put back as they were',
	},
	{
		said: /unmet dependencies|held broken packages/,
		means:
			'packages that it needs do not fit those that are installed. See: apt-get --fix-broken install',
	},
];

/** The package whose own script failed, and the line before that says why. */
function byScript(lines: readonly string[]): string | null {
	// dpkg: error processing package docker.io (--configure):
	const place = lines.findIndex((line) =>
		/^dpkg: error processing (?:package|archive) /.test(line),
	);
	if (place < 0) return null;
	const name = /^dpkg: error processing \w+ (\S+)/.exec(lines[place] ?? '')?.[1];
	const before = lines[place - 1]?.trim();
	const after = lines[place + 1]?.trim() ?? '';
	return `the package ${name} could not be set up: ${after}${before ? ` (${before})` : ''}`;
}

/** Why apt-get failed, in one sentence, from all that it printed. */
export function aptWords(output: string): string {
	const known = failures.find(({ said }) => said.test(output));
	if (known !== undefined) return known.means;
	const lines = output.split('\n').filter((line) => line.trim() !== '');
	// E: Sub-process /usr/bin/dpkg returned an error code (1)
	const told = lines.findLast((line) => line.startsWith('E: ') && !line.includes('Sub-process'));
	return byScript(lines) ?? told?.slice('E: '.length) ?? lines.at(-1) ?? 'it said nothing';
}
