import type { Action } from '../model/action.ts';
import { enginePlace as place } from './engine-place.ts';
import { engineServiceFiles } from './engine-service-files.ts';
import { engineStart } from './engine-start.ts';
import { fittingEngine } from './fitting-engine.ts';

/** What is told of a machine that needs an engine; an empty word where nobody knows. */
export interface EngineInstall {
	/** `debian` where apt serves it. */
	readonly family: string;
	/** `systemd`, `init-scripts` of update-rc.d, or `none`. */
	readonly init?: string;
	/** Whether cron could start something with the machine: `true`. */
	readonly cron?: string;
	readonly architecture?: string;
	/** Whether there is an iptables: `false`. */
	readonly filter?: string;
	/** Whether there is what loads the profiles of AppArmor, where the kernel confines by them: `false`. */
	readonly parser?: string;
	/** Whether the client comes in a package of its own: `true`. */
	readonly client?: string;
	/** An archive that somebody chose, with its hash in hexadecimal. */
	readonly archive?: string;
	readonly sha256?: string;
}

// They go last on the way back, when nothing fills them any more.
const folders = [
	{ path: '/var/lib/docker', mode: 0o710 },
	{ path: '/opt/containerd', mode: 0o711 },
	{ path: '/etc/docker', mode: 0o755 },
];
// Only where it is a service of its own does it keep something there, and look for networks:
// https://github.com/containerd/containerd/blob/v1.6.20/pkg/cri/server/cni_conf_syncer.go
const containerd = [
	{ path: '/var/lib/containerd', mode: 0o711 },
	{ path: '/etc/cni', mode: 0o755 },
];
// The package makes it, and leaves it when it goes.
const group: Action = { kind: 'group', group: 'docker' };

// The engine only recommends the certificates by which it trusts registries, and what loads the profile of its containers:
// https://packages.debian.org/bookworm/docker.io . Where AppArmor is on, no container starts without that:
// https://github.com/moby/moby/pull/44942
const neededBy = ({ parser }: EngineInstall): readonly string[] => [
	...['iptables', 'ca-certificates'],
	...(parser === 'false' ? ['apparmor'] : []),
];

const starts = (told: EngineInstall, program: string): readonly Action[] =>
	told.init
		? engineStart({
				init: told.init,
				unit: String(told.init === 'init-scripts'),
				...(told.cron ? { cron: told.cron } : {}),
				program,
			})
		: [];

function byPackages(told: EngineInstall): readonly Action[] {
	const client = told.client === 'true' ? ['docker-cli'] : [];
	const packages = ['docker.io', ...client, ...neededBy(told)];
	const all = told.init === 'systemd' ? [...folders, ...containerd] : folders;
	return [
		{ kind: 'engine-folders', folders: all },
		group,
		{ kind: 'packages', packages },
		...starts(told, '/usr/sbin/dockerd'),
	];
}

function chosen({ archive, sha256, architecture }: EngineInstall) {
	if (archive && sha256) return { source: archive, sha256 };
	return fittingEngine({ os: 'linux', architecture });
}

function byArchive(told: EngineInstall): readonly Action[] {
	const archive = chosen(told);
	const hasApt = told.family === 'debian';
	// Who starts it must be known, and without a packet filter it does not start.
	if (archive === undefined || !told.init || (told.filter === 'false' && !hasApt)) return [];
	const { source, sha256 } = archive;
	return [
		{ kind: 'engine-folders', folders },
		group,
		...(hasApt ? [{ kind: 'packages', packages: neededBy(told) } as const] : []),
		{ kind: 'engine-archive', source, sha256, ...place },
		...engineServiceFiles(told.init),
		...starts(told, `${place.links}/dockerd`),
	];
}

/** What installs an engine on a Linux, and starts it: the distribution's packages, else its maker's archive. */
export function engineInstall(told: EngineInstall): readonly Action[] {
	return told.family === 'debian' && !told.archive ? byPackages(told) : byArchive(told);
}
