/**
 * Names that mean the same on every machine, in lower case: accounts and authorities of Windows and Linux, folders of
 * profiles that belong to nobody, and names that engines and clouds answer to.
 */
const shared: ReadonlySet<string> = new Set([
	...['root', 'daemon', 'nobody', 'www-data', 'systemd-network', 'systemd-resolve', 'messagebus'],
	...[
		'system',
		'local service',
		'network service',
		'localservice',
		'networkservice',
		'localsystem',
	],
	...['administrator', 'administrators', 'guest', 'defaultaccount', 'wdagutilityaccount', 'users'],
	...['public', 'default', 'default user', 'all users', 'defaultuser0', 'defaultapppool'],
	...['containeradministrator', 'containeruser', 'docker-users', 'trustedinstaller', 'everyone'],
	...['nt authority', 'nt service', 'builtin', 'window manager', 'font driver host', 'iis apppool'],
	...[
		'nt virtual machine',
		'azuread',
		'microsoftaccount',
		'workgroup',
		'autorite nt',
		'nt-autorität',
	],
	...[
		'localhost',
		'localdomain',
		'localhost.localdomain',
		'ip6-localhost',
		'ip6-loopback',
		'(none)',
	],
	...['host.docker.internal', 'gateway.docker.internal', 'kubernetes.docker.internal'],
	...['docker.for.win.localhost', 'docker.internal', 'metadata.google.internal', 'google.internal'],
	...[
		'wsl.localhost',
		'wsl$',
		'compute.internal',
		'cluster.local',
		'svc.cluster.local',
		'rc.local',
	],
	...[
		'docker.io',
		'docker.com',
		'index.docker.io',
		'registry-1.docker.io',
		'auth.docker.io',
		'hub.docker.com',
	],
	...['ghcr.io', 'gcr.io', 'quay.io', 'mcr.microsoft.com', 'public.ecr.aws', 'registry.k8s.io'],
	...['microsoft.com', 'windowsupdate.com', 'github.com', 'debian.org', 'ubuntu.com', 'kernel.org'],
	...['lists.debian.org', 'lists.alioth.debian.org', 'vger.kernel.org', 'linux-foundation.org'],
	...['example.com', 'example.org', 'example.net', 'mail.example'],
]);

/** Whether a name is one of these, or one below a domain that is. */
export function isShared(name: string): boolean {
	const small = name.toLowerCase();
	if (shared.has(small)) return true;
	const labels = small.split('.');
	return labels.some((_, place) => {
		const parent = labels.slice(place).join('.');
		return parent.includes('.') && shared.has(parent);
	});
}
