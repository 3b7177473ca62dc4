import { defineCheck } from '../src/model/check.ts';
import type { Used } from '../src/model/facts.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** What the engine's log says, with the line that proves it. */
function inItsLog(log: Used<'log-causes'>['log-causes']): string {
	const [cause] = valueIn(log) ?? [];
	return cause ? `; its log shows ${cause.cause}: ${cause.because[0] ?? ''}` : '';
}

/** What systemd says of the service that does not run. */
function bySystemd(unit: Used<'engine-unit'>['engine-unit']): string {
	const state = valueIn(unit);
	if (state?.source !== 'bus') return '';
	const why = state.result === 'success' || state.result === '' ? '' : ` (${state.result})`;
	return `; systemd says ${state.active}${why}`;
}

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
	uses: ['engine-ping', 'engine-endpoint', 'engine-unit', 'log-causes'],
	dependsOn: ['engine-installation', 'daemon-configuration', 'packet-filter', 'foreign-engine'],
	diagnose({
		'engine-service': service,
		'engine-ping': ping,
		'engine-endpoint': endpoint,
		'engine-unit': unit,
		'log-causes': log,
	}) {
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
		return fail(
			`no dockerd process is recorded as running${bySystemd(unit)}${inItsLog(log)}`,
			'start-engine',
			{
				init: service?.init ?? 'other',
				unit: String(service?.unitInstalled ?? false),
			},
		);
	},
});
