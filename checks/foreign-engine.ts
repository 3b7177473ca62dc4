import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Whether a daemon runs that no service of this machine started, while the asked one does not answer. */
export const foreignEngine = defineCheck({
	id: 'foreign-engine',
	layer: 'service',
	severity: 'blocker',
	healthyTitle: 'No other engine is in the way',
	failingTitle: 'Another engine runs, which the client does not ask',
	references: ['https://docs.docker.com/engine/daemon/#run-multiple-daemons'],
	appliesTo: ['linux'],
	needs: ['engine-processes'],
	uses: ['engine-service', 'engine-endpoint'],
	diagnose({ 'engine-processes': processes, ...asked }) {
		if (processes === undefined) return pass('the engine that is asked answers');
		const service = valueIn(asked['engine-service']);
		if (service === undefined) return unknown('nothing is known about the service');
		const foreign = processes.find(({ id }) => id !== service.processId);
		if (foreign === undefined) return pass('no other dockerd runs');
		const address = valueIn(asked['engine-endpoint'])?.address ?? 'its own socket';
		return fail(
			`process ${foreign.id} is a dockerd of its own (${foreign.words.join(' ')}), and nobody answers at ${address}`,
			'stop-foreign-engine',
			{ id: String(foreign.id) },
		);
	},
});
