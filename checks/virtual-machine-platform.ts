import { featureJudgement } from '../src/knowledge/feature-judgement.ts';
import { firstOfWindows10 } from '../src/knowledge/first-of-windows-10.ts';
import { trialNeeded } from '../src/knowledge/trial-needed.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

// WSL 2: 18362.1049 and 18363.1049 are the earliest, 19041 the first release that has it from the start.
const firstBuild = 18362;

/** Whether Windows can run the small machine of WSL 2, in which Linux containers run. */
export const virtualMachinePlatform = defineCheck({
	id: 'virtual-machine-platform',
	layer: 'feature',
	severity: 'blocker',
	healthyTitle: 'The Virtual Machine Platform of Windows is there',
	failingTitle: 'The Virtual Machine Platform of Windows is missing',
	references: [
		'https://learn.microsoft.com/windows/wsl/install-manual',
		'https://github.com/microsoft/WSL/blob/master/src/windows/common/wslutil.cpp',
	],
	appliesTo: ['windows'],
	needs: ['windows-release'],
	uses: ['windows-features', 'identity', 'nesting'],
	dependsOn: ['firmware-virtualization-switch', 'nesting-exposure'],
	diagnose({ 'windows-features': features, 'windows-release': release, identity, nesting }) {
		if (release === undefined) return unknown('Windows told no version');
		if (release.build < firstBuild) {
			const because = `build ${release.build} has no WSL 2; it takes build ${firstBuild}`;
			return release.build < firstOfWindows10
				? fail(because, 'leave-old-windows')
				: fail(because, 'update-windows', { build: '19041' });
		}
		if (features.status === 'unobserved') {
			const why = features.reason.replace('-', ' ');
			return unknown(`could not see the features of Windows: ${why}`);
		}
		return featureJudgement(
			valueIn(features),
			'VirtualMachinePlatform',
			{
				enabled: 'it is enabled',
				present: 'it is present',
				missing: 'the services of the Virtual Machine Platform are not there',
			},
			{
				id: 'enable-virtual-machine-platform',
				parameters: { trial: trialNeeded(identity, nesting) },
			},
		);
	},
});
