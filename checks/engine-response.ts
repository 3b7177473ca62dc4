import { unseenInsideWsl } from '../src/knowledge/engine-inside-wsl.ts';
import { silentEngine } from '../src/knowledge/silent-engine.ts';
import { systemOf } from '../src/knowledge/system-of.ts';
import { unheardEngine } from '../src/knowledge/unheard-engine.ts';
import { defineCheck } from '../src/model/check.ts';
import type { Used } from '../src/model/facts.ts';
import { fail, type Judgement, pass } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** An engine inside WSL answers where no pipe leads. */
function inWsl({ 'wsl-engine': inside }: Used<'wsl-engine'>): Judgement | null {
	const found = valueIn(inside);
	if (found === undefined) return unseenInsideWsl(inside);
	return found.ping?.statusCode === 200
		? pass(`an engine answers inside ${found.distribution} of WSL`)
		: null;
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
	uses: [
		...(['engine-ping', 'engine-version', 'engine-service', 'engine-endpoint'] as const),
		...(['engine-pipe', 'docker-product', 'windows-services', 'wsl-engine'] as const),
	],
	dependsOn: [
		...['engine-installation', 'engine-service', 'engine-endpoint', 'engine-socket-access'],
		...['engine-pipe', 'engine-pipe-access'],
	],
	diagnose({ 'engine-ping': ping, 'engine-version': version, ...engine }) {
		const said = ping.evidence[0]?.excerpt ?? 'no answer';
		if (ping.status === 'absent') return inWsl(engine) ?? silentEngine(said, engine);
		if (ping.status === 'observed') {
			const { statusCode } = ping.value;
			const name = version.status === 'observed' ? `engine ${version.value.version}` : 'the engine';
			if (statusCode === 200) return pass(`${name} answers`);
			return fail(`the engine answers with status ${statusCode}`, 'read-engine-log', {
				system: systemOf(engine),
			});
		}
		return unheardEngine(ping.reason, said, engine);
	},
});
