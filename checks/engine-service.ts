import { daemonAlone } from '../src/knowledge/daemon-alone.ts';
import { logWords } from '../src/knowledge/log-words.ts';
import { defineCheck } from '../src/model/check.ts';
import type { Used } from '../src/model/facts.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** What systemd says of the service that does not run: one word, and a sentence with its reason. */
function bySystemd(unit: Used<'engine-unit'>['engine-unit']) {
	const told = valueIn(unit);
	if (told?.source !== 'bus') return { state: '', words: '' };
	const state = told.load === 'masked' ? 'masked' : told.active;
	const result = told.result === 'success' ? '' : told.result;
	return { state, words: `; systemd says ${state}${result && ` (${result})`}` };
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
	uses: [
		...(['engine-ping', 'engine-endpoint', 'engine-unit', 'log-causes'] as const),
		...(['engine-programs', 'system-tools'] as const),
	],
	dependsOn: [
		...['engine-installation', 'daemon-configuration', 'packet-filter', 'foreign-engine'],
		'data-root-space',
	],
	diagnose({ 'engine-service': service, 'engine-ping': ping, ...facts }) {
		if (ping.status === 'observed') return pass('it answers');
		const processId = service?.processId ?? null;
		if (processId !== null) return pass(`dockerd is process ${processId}`);
		const asked = valueIn(facts['engine-endpoint']);
		if (asked?.endpoint?.transport === 'tcp') {
			return notApplicable(`the client asks an engine elsewhere: ${asked.address}`);
		}
		if (asked?.problem === 'needs-other-client') {
			return unknown(`the client asks ${asked.address}, which nestvirt cannot`, 'docker version');
		}
		const { state, words } = bySystemd(facts['engine-unit']);
		const why = `${words}${logWords(facts['log-causes'])}`;
		return fail(`no dockerd process is recorded as running${why}`, 'start-engine', {
			init: service?.init ?? 'other',
			unit: String(service?.unitInstalled ?? false),
			state,
			...daemonAlone(service, facts),
		});
	},
});
