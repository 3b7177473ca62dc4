import { featureJudgement } from '../src/knowledge/feature-judgement.ts';
import { defineCheck } from '../src/model/check.ts';

/** Whether Windows has its part of containers: the feature Containers. */
export const containersFeature = defineCheck({
	id: 'containers-feature',
	layer: 'feature',
	severity: 'blocker',
	healthyTitle: 'The Windows feature Containers is there',
	failingTitle: 'The Windows feature Containers is missing',
	references: [
		'https://learn.microsoft.com/virtualization/windowscontainers/quick-start/set-up-environment',
		'https://github.com/moby/moby/blob/master/daemon/daemon_windows.go',
	],
	appliesTo: ['windows'],
	needs: ['windows-features', 'windows-release'],
	dependsOn: ['windows-edition', 'containers-release', 'process-isolation'],
	diagnose({ 'windows-features': features, 'windows-release': release }) {
		return featureJudgement(
			features,
			'Containers',
			{
				enabled: 'it is enabled',
				// The services alone can come from Hyper-V; dockerd asks for no more than them, though.
				present: 'the services hns and vmcompute are there',
				missing: 'the services of the feature Containers, hns and vmcompute, are not there',
			},
			{ id: 'enable-containers', parameters: { kind: release?.kind ?? 'client' } },
		);
	},
});
