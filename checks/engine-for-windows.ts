import { pipeOwner } from '../src/knowledge/pipe-owner.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Whether the engine that answers on a Windows machine runs Windows containers. */
export const engineForWindows = defineCheck({
	id: 'engine-for-windows',
	layer: 'engine',
	severity: 'blocker',
	healthyTitle: 'The engine runs Windows containers',
	failingTitle: 'The engine runs Linux containers only',
	references: ['https://docs.docker.com/desktop/setup/install/windows-install/'],
	appliesTo: ['windows'],
	needs: [],
	uses: ['engine-ping', 'docker-product', 'engine-pipe'],
	dependsOn: ['engine-response'],
	diagnose({ 'engine-ping': ping, 'docker-product': product, 'engine-pipe': pipe }) {
		const mode = valueIn(ping)?.osType;
		if (!mode) return notApplicable('no engine says which containers it runs');
		if (mode === 'windows') return pass('it says so itself');
		const because = 'the engine that answers runs Linux containers';
		if (valueIn(product)?.product === 'desktop') {
			return fail(because, 'switch-engine-mode', { mode: 'windows' });
		}
		// An engine is never installed over another one: both want the same pipe.
		const program = valueIn(pipe)?.server?.program ?? null;
		const by = program === null ? '' : `, and ${program} serves its pipe`;
		return fail(`${because}${by}`, 'free-engine-pipe', { owner: pipeOwner(program) });
	},
});
