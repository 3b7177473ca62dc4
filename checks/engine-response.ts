import { engineThatHangsUp } from '../src/knowledge/engine-that-hangs-up.ts';
import { hangUps } from '../src/knowledge/hang-ups.ts';
import { silentEngine } from '../src/knowledge/silent-engine.ts';
import { systemOf } from '../src/knowledge/system-of.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

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
	uses: [
		...(['engine-ping', 'engine-version', 'engine-service', 'engine-endpoint'] as const),
		...(['engine-pipe', 'docker-product', 'windows-services'] as const),
	],
	dependsOn: [
		...['engine-installation', 'engine-service', 'engine-endpoint', 'engine-socket-access'],
		...['engine-pipe', 'engine-pipe-access'],
	],
	diagnose({ 'engine-ping': ping, 'engine-version': version, ...engine }) {
		const said = ping.evidence[0]?.excerpt ?? 'no answer';
		const log = { system: systemOf(engine) };
		if (ping.status === 'absent') return silentEngine(said, engine);
		if (ping.status === 'observed') {
			const { statusCode } = ping.value;
			const name = version.status === 'observed' ? `engine ${version.value.version}` : 'the engine';
			if (statusCode === 200) return pass(`${name} answers`);
			return fail(`the engine answers with status ${statusCode}`, 'read-engine-log', log);
		}
		if (ping.reason === 'unparsable') {
			return fail(`what listens there is not an engine (${said})`, 'read-engine-log', log);
		}
		if (ping.reason === 'timed-out') {
			return unknown(
				'somebody listens there, but did not answer in time: starting, or stuck',
				"another look in a minute, then the engine's log",
			);
		}
		return hangUps.includes(said)
			? engineThatHangsUp(said, engine)
			: unknown(`nobody could ask it: ${said}`);
	},
});
