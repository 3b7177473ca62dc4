import { engineNeeds } from '../src/knowledge/engine-needs.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

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
	dependsOn: ['engine-packages'],
	uses: [
		...(['engine-ping', 'engine-endpoint', 'other-engines', 'operating-system'] as const),
		...(['system-tools', 'cpu', 'packet-filter'] as const),
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
		const needs = engineNeeds({
			system: valueIn(system),
			tools: valueIn(engine['system-tools']),
			cpu: valueIn(engine.cpu),
			filter: valueIn(engine['packet-filter']),
		});
		const client = programs?.docker
			? `there is a client (${programs.docker}) but no daemon`
			: 'no docker program was found';
		const podman = programs?.podman ? `; Podman (${programs.podman}) works without one` : '';
		const alone = others?.containerd
			? `; containerd (${others.containerd}) runs alone, and speaks another language than docker`
			: '';
		return fail(`${client}${podman}${alone}`, 'install-engine', needs);
	},
});
