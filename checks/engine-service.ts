import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';

/** Whether the engine's daemon runs. */
export const engineService = defineCheck({
	id: 'engine-service',
	layer: 'service',
	severity: 'blocker',
	healthyTitle: 'The container engine runs',
	failingTitle: 'The container engine is not running',
	references: ['https://docs.docker.com/engine/daemon/start/'],
	appliesTo: ['linux'],
	needs: ['engine-service'],
	uses: ['engine-ping', 'engine-endpoint'],
	dependsOn: ['engine-installation'],
	diagnose({ 'engine-service': service, 'engine-ping': ping, 'engine-endpoint': endpoint }) {
		if (ping.status === 'observed') return pass('it answers');
		const processId = service?.processId ?? null;
		if (processId !== null) return pass(`dockerd is process ${processId}`);
		const asked = endpoint.status === 'observed' ? endpoint.value : null;
		if (asked?.endpoint?.transport === 'tcp') {
			return notApplicable(`the client asks an engine elsewhere: ${asked.address}`);
		}
		if (asked?.problem === 'needs-other-client') {
			return unknown(`the client asks ${asked.address}, which nestvirt cannot`, 'docker version');
		}
		return fail('no dockerd process is recorded as running', 'start-engine', {
			init: service?.init ?? 'other',
			unit: String(service?.unitInstalled ?? false),
		});
	},
});
