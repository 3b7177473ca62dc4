/** An engine broken by the script of its name, and what nestvirt must say of it. */
export interface Breakage {
	readonly name: string;
	/** The failing check that decides, before all others. */
	readonly check: string;
	readonly because: RegExp;
	readonly remediation: string;
}

/** How engines break on real machines; each is made by breakages/NAME.sh in a Debian of its own. */
export const breakages: readonly Breakage[] = [
	{
		name: 'stopped',
		check: 'engine-service',
		because: /^no dockerd process is recorded as running$/,
		remediation: 'start-engine',
	},
	{
		name: 'socket-closed',
		check: 'engine-socket-access',
		because:
			/^the account ann may not connect to \/var\/run\/docker\.sock \(owner 0, .* mode 660\)$/,
		remediation: 'grant-engine-access',
	},
	{
		name: 'group-late',
		check: 'engine-socket-access',
		because: /^the account ann is in the group docker, but this session began before that$/,
		remediation: 'renew-session',
	},
	{
		name: 'configuration-malformed',
		check: 'daemon-configuration',
		because: /^\/etc\/docker\/daemon\.json, line 3: /,
		remediation: 'correct-daemon-configuration',
	},
	{
		name: 'disk-full',
		check: 'data-root-space',
		because: /^0 MiB free for \/var\/lib\/docker$/,
		remediation: 'free-disk-space',
	},
	{
		name: 'packet-filter-missing',
		check: 'packet-filter',
		because: /^iptables is not installed/,
		remediation: 'install-packet-filter',
	},
	{
		name: 'address-wrong',
		check: 'engine-response',
		because: /^nobody listens at tcp:\/\/127\.0\.0\.1:2375, which DOCKER_HOST names/,
		remediation: 'correct-engine-endpoint',
	},
	{
		name: 'context-dead',
		check: 'engine-response',
		because:
			/^nobody listens at unix:\/\/\/run\/elsewhere\/docker\.sock, which currentContext names/,
		remediation: 'correct-engine-endpoint',
	},
	{
		name: 'context-lost',
		check: 'engine-endpoint',
		because: /^currentContext names the context elsewhere, and there is none$/,
		remediation: 'correct-engine-endpoint',
	},
	{
		name: 'package-half-removed',
		check: 'engine-packages',
		because: /^docker\.io is half-installed$/,
		remediation: 'repair-packages',
	},
	{
		name: 'foreign-daemon',
		check: 'foreign-engine',
		because:
			/^process \d+ is a dockerd of its own \(dockerd --host unix:\/\/\/srv\/other\/docker\.sock /,
		remediation: 'stop-foreign-engine',
	},
];
