import { absent, observed, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { parsePackageStatus } from '../parsers/package-status.ts';

const status = '/var/lib/dpkg/status';
// Of Debian, of Docker, and what both stand on.
const names = [
	...['docker.io', 'docker-ce', 'docker-ce-cli', 'docker-engine', 'moby-engine'],
	...['containerd', 'containerd.io', 'runc', 'podman', 'podman-docker', 'iptables'],
];

/** The engine's packages where dpkg keeps them; absent on other distributions. */
export const enginePackages: Probe<'engine-packages'> = {
	fact: 'engine-packages',
	title: "the engine's packages",
	appliesTo: ['linux'],
	async observe(machine) {
		const starts = names.map((name) => `Package: ${name}\n`);
		const answer = await machine.searchFile(status, 'paragraph', starts);
		if (answer.status !== 'observed') return withoutValue(answer, status);
		const packages = answer.value.flatMap((paragraph) => parsePackageStatus(paragraph) ?? []);
		if (packages.length === 0) return absent({ source: status, excerpt: 'no engine' });
		const excerpt = packages.map(({ name, state }) => `${name} ${state}`).join(', ');
		return observed(packages, { source: status, excerpt });
	},
};
