import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Whether the engine that answers on a Windows machine runs Linux containers. */
export const engineForLinux = defineCheck({
	id: 'engine-for-linux',
	layer: 'engine',
	severity: 'blocker',
	healthyTitle: 'The engine runs Linux containers',
	failingTitle: 'The engine runs Windows containers only',
	references: ['https://docs.docker.com/desktop/setup/install/windows-install/'],
	appliesTo: ['windows'],
	needs: [],
	uses: ['engine-ping', 'docker-product'],
	dependsOn: ['engine-response'],
	diagnose({ 'engine-ping': ping, 'docker-product': product }) {
		const mode = valueIn(ping)?.osType;
		if (!mode) return notApplicable('no engine says which containers it runs');
		if (mode === 'linux') return pass('the engine that answers runs Linux containers');
		const because = 'the engine that answers runs Windows containers';
		return valueIn(product)?.product === 'desktop'
			? fail(because, 'switch-engine-mode', { mode: 'linux' })
			: fail(because, 'install-engine', { family: 'wsl' });
	},
});
