import { defineCheck } from '../src/model/check.ts';
import type { Used } from '../src/model/facts.ts';
import { fail, type Judgement, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

// Starting an engine helps only where none runs, and only the one that the client asks.
function silent(said: string, facts: Used<'engine-service' | 'engine-endpoint'>): Judgement {
	const service = valueIn(facts['engine-service']);
	const { setBy = 'default', address = 'its address' } = valueIn(facts['engine-endpoint']) ?? {};
	const chosen = setBy === 'default' ? '' : `, which ${setBy} names`;
	const because = `nobody listens at ${address}${chosen} (${said})`;
	if (setBy !== 'default') return fail(because, 'correct-engine-endpoint', { setBy });
	if (service !== undefined && service.processId !== null) return fail(because, 'read-engine-log');
	return fail(because, 'start-engine', {
		init: service?.init ?? 'other',
		unit: String(service?.unitInstalled ?? false),
	});
}

/** Whether the engine answers its own health question: only then is it ready. */
export const engineResponse = defineCheck({
	id: 'engine-response',
	layer: 'engine',
	severity: 'blocker',
	healthyTitle: 'The container engine answers',
	failingTitle: 'The container engine does not answer',
	references: ['https://docs.docker.com/reference/api/engine/'],
	appliesTo: ['linux', 'windows'],
	needs: [],
	uses: ['engine-ping', 'engine-version', 'engine-service', 'engine-endpoint'],
	dependsOn: [
		...['engine-installation', 'engine-service', 'engine-endpoint', 'engine-socket-access'],
		...['engine-pipe', 'engine-pipe-access'],
	],
	diagnose({ 'engine-ping': ping, 'engine-version': version, ...engine }) {
		const said = ping.evidence[0]?.excerpt ?? 'no answer';
		if (ping.status === 'absent') return silent(said, engine);
		if (ping.status === 'observed') {
			const { statusCode } = ping.value;
			const name = version.status === 'observed' ? `engine ${version.value.version}` : 'the engine';
			return statusCode === 200
				? pass(`${name} answers`)
				: fail(`the engine answers with status ${statusCode}`, 'read-engine-log');
		}
		if (ping.reason === 'unparsable') {
			return fail(`what listens there is not an engine (${said})`, 'read-engine-log');
		}
		if (ping.reason === 'timed-out') {
			return unknown(
				'somebody listens there, but did not answer in time: starting, or stuck',
				"another look in a minute, then the engine's log",
			);
		}
		return unknown(`nobody could ask it: ${said}`);
	},
});
