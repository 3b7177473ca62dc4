import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

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
	dependsOn: ['windows-edition', 'process-isolation'],
	diagnose({ 'windows-features': features, 'windows-release': release }) {
		const state = features?.states['Containers'];
		if (state === 'enabled') return pass('it is enabled');
		// The services alone can come from Hyper-V; dockerd asks for no more than them, though.
		if (state === 'present') return pass('the services hns and vmcompute are there');
		if (state === undefined || state === 'unknown') {
			return unknown('Windows did not tell', 'Get-WindowsOptionalFeature, as an administrator,');
		}
		return fail(
			features?.readFrom === 'services'
				? 'the services of the feature Containers, hns and vmcompute, are not there'
				: `the feature Containers is ${state}`,
			'enable-containers',
			{ kind: release?.kind ?? 'client' },
		);
	},
});
