import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

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
	dependsOn: ['windows-edition', 'firmware-virtualization-switch', 'nesting-exposure'],
	diagnose({ 'windows-features': features, 'windows-release': release }) {
		const state = features?.states['Microsoft-Hyper-V'];
		if (state === 'enabled') return pass('the feature is enabled');
		if (state === 'present') return pass('its service vmms is there');
		if (state === undefined || state === 'unknown') {
			return unknown('Windows did not tell', 'Get-WindowsOptionalFeature, as an administrator,');
		}
		return fail(
			features?.readFrom === 'services'
				? 'the service of Hyper-V, vmms, is not there'
				: `the feature Microsoft-Hyper-V is ${state}`,
			'enable-hyper-v',
			{ kind: release?.kind ?? 'client' },
		);
	},
});
