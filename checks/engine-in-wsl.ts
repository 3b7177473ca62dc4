import { unseenInsideWsl } from '../src/knowledge/engine-inside-wsl.ts';
import { defineCheck } from '../src/model/check.ts';
import { notApplicable, pass } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Whether an engine inside a distribution of WSL answers: then it does not matter what the pipe of the client leads to. */
export const engineInWsl = defineCheck({
	id: 'engine-in-wsl',
	layer: 'engine',
	severity: 'advice',
	healthyTitle: 'An engine inside WSL answers',
	failingTitle: 'The engine inside WSL is not well',
	references: ['https://learn.microsoft.com/windows/wsl/systemd'],
	appliesTo: ['windows'],
	needs: [],
	uses: ['wsl-engine', 'engine-ping'],
	dependsOn: ['linux-engine', 'hypervisor-running', 'wsl-installation'],
	diagnose({ 'wsl-engine': inside, 'engine-ping': ping }) {
		if (valueIn(ping)?.osType === 'linux') return notApplicable('another engine for Linux answers');
		const found = valueIn(inside);
		if (found?.ping?.statusCode !== 200) {
			return unseenInsideWsl(inside) ?? notApplicable('there is none that answers');
		}
		const { distribution, version } = found;
		const name = version ? `engine ${version.version}` : 'an engine';
		return pass(`${name} answers inside ${distribution} of WSL`);
	},
});
