import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Whether the distribution that WSL starts by default runs in WSL 2: an engine cannot run in WSL 1. */
export const wslDistributions = defineCheck({
	id: 'wsl-distributions',
	layer: 'feature',
	severity: 'advice',
	healthyTitle: "WSL's default distribution runs in WSL 2",
	failingTitle: "WSL's default distribution runs in WSL 1, where no container engine runs",
	references: [
		'https://learn.microsoft.com/windows/wsl/compare-versions',
		'https://learn.microsoft.com/windows/wsl/basic-commands',
		'https://github.com/Eugeny/tabby/issues/2405',
	],
	appliesTo: ['windows'],
	needs: ['wsl-distributions'],
	uses: ['engine-ping'],
	dependsOn: ['virtual-machine-platform', 'nesting-exposure', 'firmware-virtualization-switch'],
	diagnose({ 'wsl-distributions': wsl, 'engine-ping': ping }) {
		if (wsl === undefined) return notApplicable('this account has no distribution of WSL');
		if (valueIn(ping)?.osType === 'linux') return pass('an engine for Linux containers answers');
		const chosen = wsl.distributions.find(({ isDefault }) => isDefault) ?? wsl.distributions[0];
		if (chosen === undefined) return notApplicable('this account has no distribution of WSL');
		const { name, version } = chosen;
		return version === 2
			? pass(`${name} is of version 2`)
			: fail(`${name} is of version 1`, 'convert-distribution', { name });
	},
});
