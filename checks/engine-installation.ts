import { defineCheck } from '../src/model/check.ts';
import { fail, pass } from '../src/model/finding.ts';

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
	uses: ['engine-ping', 'operating-system'],
	diagnose({ 'engine-programs': programs, 'engine-ping': ping, 'operating-system': system }) {
		if (ping.status === 'observed') return pass('an engine answers');
		if (programs?.dockerd) return pass(`dockerd is ${programs.dockerd}`);
		const { id = '', like = [] } = system.status === 'observed' ? system.value : {};
		const debian = id === 'debian' || like.includes('debian');
		const client = programs?.docker
			? `there is a client (${programs.docker}) but no daemon`
			: 'no docker program was found';
		const podman = programs?.podman ? `; Podman (${programs.podman}) works without one` : '';
		return fail(`${client}${podman}`, 'install-engine', { family: debian ? 'debian' : '' });
	},
});
