import type { Used } from '../model/facts.ts';
import { fail, type Judgement, notApplicable } from '../model/finding.ts';
import { valueIn } from '../model/observation.ts';
import type { EnginePipe } from '../model/windows-facts.ts';
import type { ServiceStatus } from '../model/windows-machine.ts';
import { unseenInsideWsl } from './engine-inside-wsl.ts';
import { logWords } from './log-words.ts';
import { serviceFailureWords } from './service-failure-words.ts';
import { staleNats } from './stale-nats.ts';

type Around = Used<
	| 'windows-services'
	| 'docker-product'
	| 'engine-endpoint'
	| 'log-causes'
	| 'service-failures'
	| 'network-nats'
	| 'wsl-engine'
>;

// The engine itself asks for no hypervisor: https://github.com/moby/moby/blob/master/daemon/daemon_windows.go
const behindTheService = [
	...['engine-endpoint', 'windows-engine', 'containers-feature', 'daemon-configuration'],
	'engine-pipe-access',
];

const ofNetworks = new Set(['hns-broken', 'nat-network-conflict']);

/** What costs nothing is tried before what takes every network of containers along. */
function failingOnNetworks(because: string, facts: Around): ReturnType<typeof fail> {
	const stale = staleNats(valueIn(facts['network-nats'])?.nats ?? []);
	if (stale.length === 0) return fail(because, 'renew-container-networks');
	const names = stale.map(({ name, prefix }) => `${name} (${prefix})`).join(', ');
	const left = `${because} (nothing uses the NAT ${names} any more, and Windows may refuse another one beside it)`;
	return fail(left, 'remove-stale-nat', { names });
}

function unservedByService(path: string, docker: ServiceStatus, facts: Around): Judgement {
	const ended = [0, 1077].includes(docker.exitCode) ? '' : `, error ${docker.exitCode}`;
	const because = `nobody serves ${path}: the service docker is ${docker.state} (${docker.startType}${ended})${serviceFailureWords(facts['service-failures'])}${logWords(facts['log-causes'])}`;
	const cause = valueIn(facts['log-causes'])?.[0]?.cause ?? '';
	const failure = ofNetworks.has(cause)
		? failingOnNetworks(because, facts)
		: fail(because, 'start-windows-service', { name: 'docker' });
	return { ...failure, dependsOn: behindTheService };
}

/** Who should serve the pipe that is not there, and why it does not. */
export function unservedPipe({ path, others }: EnginePipe, facts: Around): Judgement {
	const [other] = others;
	const setBy = valueIn(facts['engine-endpoint'])?.setBy ?? 'default';
	if (other !== undefined) {
		const because = `nobody serves ${path}, which the client asks (${setBy}); ${other} is served`;
		return fail(because, 'correct-engine-endpoint', { setBy, system: 'windows' });
	}
	const docker = valueIn(facts['windows-services'])?.['docker'];
	if (docker) return unservedByService(path, docker, facts);
	const product = valueIn(facts['docker-product'])?.product;
	const unseen = product ? null : unseenInsideWsl(facts['wsl-engine']);
	if (unseen !== null) return unseen;
	const inside = valueIn(facts['wsl-engine']);
	if (!product && inside?.ping) {
		return notApplicable(`the engine is inside ${inside.distribution} of WSL, where no pipe leads`);
	}
	const name = product === 'legacy' ? 'Docker for Windows' : 'Docker Desktop';
	const idle = product ? `: the engine of ${name} does not run` : '';
	return fail(`nobody serves ${path}${idle}`, 'start-docker-desktop');
}
