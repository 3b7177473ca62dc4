import { engineNeeds } from '../src/knowledge/engine-needs.ts';
import { defineCheck } from '../src/model/check.ts';
import type { EnginePrograms } from '../src/model/engine-facts.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';
import type { OtherEngines } from '../src/model/linux-facts.ts';
import { valueIn } from '../src/model/observation.ts';

/** What there is instead of an engine. */
function whatIsThere(programs?: EnginePrograms, others?: OtherEngines): string {
	const client = programs?.docker
		? `there is a client (${programs.docker}) but no daemon`
		: 'no docker program was found';
	const podman = programs?.podman ? `; Podman (${programs.podman}) works without one` : '';
	const alone = others?.containerd
		? `; containerd (${others.containerd}) runs alone, and speaks another language than docker`
		: '';
	return `${client}${podman}${alone}`;
}

/** Whether a container engine is installed here, or answers from elsewhere. */
export const engineInstallation = defineCheck({
	id: 'engine-installation',
	layer: 'engine',
	severity: 'blocker',
	healthyTitle: 'A container engine is installed',
	failingTitle: 'No container engine is installed',
	references: ['https://docs.docker.com/engine/install/'],
	appliesTo: ['linux'],
	needs: ['engine-programs'],
	dependsOn: ['engine-packages', 'foreign-engine'],
	uses: [
		...(['engine-ping', 'engine-endpoint', 'other-engines', 'operating-system'] as const),
		...(['system-tools', 'cpu', 'packet-filter', 'security-modules'] as const),
	],
	diagnose({ 'engine-programs': programs, 'operating-system': system, ...engine }) {
		if (engine['engine-ping'].status === 'observed') return pass('an engine answers');
		if (programs?.dockerd) return pass(`dockerd is ${programs.dockerd}`);
		const others = valueIn(engine['other-engines']);
		if (others?.snap) return pass(`Docker comes as a snap package (${others.snap})`);
		if (others?.rootlessDocker)
			return pass(`an engine without root is at ${others.rootlessDocker}`);
		const asked = valueIn(engine['engine-endpoint']);
		if (asked?.problem === 'needs-other-client') {
			return unknown(`the client asks ${asked.address}, which nestvirt cannot`, 'docker version');
		}
		const ping = engine['engine-ping'];
		if (ping.status === 'unobserved' && ping.reason === 'unparsable') {
			const address = asked?.address ?? 'its socket';
			const because = `none is installed, and what listens at ${address} is no engine`;
			return fail(because, 'free-engine-socket', { address });
		}
		const needs = engineNeeds({ 'operating-system': system, ...engine });
		return fail(whatIsThere(programs, others), 'install-engine', needs);
	},
});
