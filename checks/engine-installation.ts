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
	uses: ['engine-ping', 'engine-endpoint', 'operating-system'],
	diagnose({ 'engine-programs': programs, 'operating-system': system, ...engine }) {
		if (engine['engine-ping'].status === 'observed') return pass('an engine answers');
		if (programs?.dockerd) return pass(`dockerd is ${programs.dockerd}`);
		const asked = valueIn(engine['engine-endpoint']);
		if (asked?.problem === 'needs-other-client') {
			return unknown(`the client asks ${asked.address}, which nestvirt cannot`, 'docker version');
		}
		const { id = '', like = [] } = system.status === 'observed' ? system.value : {};
		const debian = id === 'debian' || like.includes('debian');
		const client = programs?.docker
			? `there is a client (${programs.docker}) but no daemon`
			: 'no docker program was found';
		const podman = programs?.podman ? `; Podman (${programs.podman}) works without one` : '';
		return fail(`${client}${podman}`, 'install-engine', { family: debian ? 'debian' : '' });
	},
});
