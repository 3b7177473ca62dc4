import type { Description } from './description.ts';

/** Debian 12's engine, installed and not running: what it adds to a machine. */
export const installedEngine: Required<Pick<Description, 'files' | 'statuses'>> = {
	files: {
		'/var/lib/dpkg/status':
			'Package: docker.io\nStatus: install ok installed\nVersion: 20.10.24+dfsg1-1\n',
	},
	statuses: {
		'/usr/bin/docker': { mode: 0o755 },
		'/usr/sbin/dockerd': { mode: 0o755 },
		'/usr/sbin/iptables': { mode: 0o755 },
	},
};
