import { featureJudgement } from '../src/knowledge/feature-judgement.ts';
import { trialNeeded } from '../src/knowledge/trial-needed.ts';
import { defineCheck } from '../src/model/check.ts';

/** Whether the Hyper-V of this Windows is installed. */
export const hyperVFeature = defineCheck({
	id: 'hyper-v-feature',
	layer: 'feature',
	severity: 'blocker',
	healthyTitle: 'Hyper-V is installed',
	failingTitle: 'Hyper-V is not installed',
	references: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/get-started/install-hyper-v',
	],
	appliesTo: ['windows'],
	needs: ['windows-features', 'windows-release'],
	uses: ['identity', 'nesting'],
	dependsOn: [
		...['windows-edition', 'hyper-v-release', 'firmware-virtualization-switch', 'nesting-exposure'],
	],
	diagnose({ 'windows-features': features, 'windows-release': release, identity, nesting }) {
		const trial = trialNeeded(identity, nesting);
		return featureJudgement(
			features,
			'Microsoft-Hyper-V',
			{
				enabled: 'the feature is enabled',
				present: 'its service vmms is there',
				missing: 'the service of Hyper-V, vmms, is not there',
			},
			{ id: 'enable-hyper-v', parameters: { kind: release?.kind ?? 'client', trial } },
		);
	},
});
