import { trialNeeded } from '../src/knowledge/trial-needed.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Whether WSL is here, in which Linux containers run on Windows; its service has had two names. */
export const wslInstallation = defineCheck({
	id: 'wsl-installation',
	layer: 'feature',
	severity: 'blocker',
	healthyTitle: 'WSL is installed',
	failingTitle: 'WSL is not installed',
	references: [
		'https://learn.microsoft.com/windows/wsl/install-manual',
		'https://github.com/docker/for-win/issues/13141',
	],
	appliesTo: ['windows'],
	needs: ['windows-services'],
	uses: ['engine-ping', 'identity', 'nesting'],
	dependsOn: ['virtual-machine-platform', 'wsl-policy'],
	diagnose({ 'windows-services': services, 'engine-ping': ping, identity, nesting }) {
		if (valueIn(ping)?.osType === 'linux') return pass('an engine for Linux containers answers');
		const there = ['WSLService', 'LxssManager'].find((name) => services?.[name]);
		if (there) return pass(`its service is ${there}`);
		const isKnown = services?.['WSLService'] === null && services['LxssManager'] === null;
		return isKnown
			? fail(
					'neither of its services is there, WSLService or LxssManager',
					'enable-virtual-machine-platform',
					{ trial: trialNeeded(identity, nesting) },
				)
			: unknown('nobody could ask about its services');
	},
});
