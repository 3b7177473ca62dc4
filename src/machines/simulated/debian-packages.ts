import type { FileStatus } from '../../model/machine-values.ts';

/** A package of Debian 12: what it needs, and what it brings. */
export interface DebianPackage {
	readonly needs: readonly string[];
	readonly files?: Readonly<Record<string, string>>;
	readonly statuses?: Readonly<Record<string, Partial<FileStatus>>>;
	readonly links?: Readonly<Record<string, string>>;
	/** Whether it comes with a service of the engine, which it enables and starts. */
	readonly engine?: true;
}

const program: Partial<FileStatus> = { mode: 0o755 };

/** What the simulated Debian can install, by name: https://packages.debian.org/bookworm/docker.io */
export const debianPackages: Readonly<Record<string, DebianPackage>> = {
	'docker.io': {
		needs: ['containerd', 'iptables', 'runc', 'tini'],
		files: { '/etc/init.d/docker': '', '/lib/systemd/system/docker.service': '' },
		statuses: {
			'/usr/bin/docker': program,
			'/usr/sbin/dockerd': program,
			'/etc/init.d/docker': program,
		},
		engine: true,
	},
	containerd: { needs: ['runc'], statuses: { '/usr/bin/containerd': program } },
	runc: { needs: ['libseccomp2'], statuses: { '/usr/sbin/runc': program } },
	tini: { needs: [], statuses: { '/usr/bin/tini': program } },
	libseccomp2: { needs: [] },
	iptables: {
		needs: ['libnftables1', 'netbase'],
		statuses: { '/usr/sbin/iptables': program },
		links: { '/usr/sbin/iptables': '/etc/alternatives/iptables' },
	},
	libnftables1: { needs: [] },
	netbase: { needs: [] },
	'ca-certificates': { needs: ['openssl'], files: { '/etc/ca-certificates.conf': '' } },
	openssl: { needs: [] },
	systemd: { needs: [], statuses: { '/lib/systemd/systemd': program } },
	'systemd-sysv': { needs: ['systemd'] },
	apparmor: { needs: [], statuses: { '/usr/sbin/apparmor_parser': program } },
};
