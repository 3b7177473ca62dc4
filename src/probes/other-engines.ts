import type { OtherEngines } from '../model/linux-facts.ts';
import type { Machine } from '../model/machine.ts';
import { observed } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';

async function firstOf(machine: Machine, paths: readonly string[]): Promise<string | null> {
	const statuses = await Promise.all(paths.map((path) => machine.fileStatus(path)));
	return paths[statuses.findIndex(({ status }) => status === 'observed')] ?? null;
}

/** Engines beside the system's dockerd, each by the path that shows it. */
export const otherEngines: Probe<'other-engines'> = {
	fact: 'other-engines',
	title: 'other container engines',
	appliesTo: ['linux'],
	async observe(machine) {
		const account = await machine.account();
		const uid = account.status === 'observed' ? account.value.uid : 0;
		const [rootlessDocker, podman, containerd, snap] = await Promise.all([
			// https://docs.docker.com/engine/security/rootless/
			firstOf(machine, [`/run/user/${uid}/docker.sock`]),
			// https://docs.podman.io/en/latest/markdown/podman-system-service.1.html
			firstOf(machine, [`/run/user/${uid}/podman/podman.sock`, '/run/podman/podman.sock']),
			firstOf(machine, ['/run/containerd/containerd.sock']),
			// https://snapcraft.io/docker
			firstOf(machine, ['/var/snap/docker/common', '/snap/bin/docker', '/snap/docker']),
		]);
		const found: OtherEngines = { rootlessDocker, podman, containerd, snap };
		const excerpt = Object.values(found).filter(Boolean).join(', ') || 'none';
		return observed(found, { source: 'sockets and folders of engines', excerpt });
	},
};
