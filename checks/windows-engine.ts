import { defineCheck } from '../src/model/check.ts';
import { fail, pass } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Whether a container engine is installed on this Windows, or answers from elsewhere. */
export const windowsEngine = defineCheck({
	id: 'windows-engine',
	layer: 'engine',
	severity: 'blocker',
	healthyTitle: 'A container engine is installed',
	failingTitle: 'No container engine is installed',
	references: ['https://docs.docker.com/engine/install/binaries/'],
	appliesTo: ['windows'],
	needs: ['windows-services'],
	uses: ['engine-ping', 'engine-pipe', 'docker-product'],
	diagnose({ 'windows-services': services, 'engine-ping': ping, ...facts }) {
		if (ping.status === 'observed') return pass('an engine answers');
		const product = valueIn(facts['docker-product']);
		if (product)
			return pass(
				`Docker's product for ${product.product === 'desktop' ? 'desktops' : 'Windows'} is here`,
			);
		if (services?.['docker']) return pass('the service docker is there');
		const [other] = valueIn(facts['engine-pipe'])?.others ?? [];
		if (other) return pass(`somebody serves ${other}`);
		return fail('there is no service docker, and no product of Docker', 'install-engine', {
			family: 'windows',
		});
	},
});
