import type { Machine } from '../../model/machine.ts';
import { type Observation, observed, unobserved, valueIn } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import type { FeatureState, WindowsFeatures } from '../../model/windows-facts.ts';
import { parseOptionalFeatures } from '../../parsers/optional-features.ts';
import { windowsRelease } from './windows-release.ts';
import { windowsServices } from './windows-services.ts';

const source = 'Win32_OptionalFeature';

// What WSL itself tests: https://github.com/microsoft/WSL/blob/master/src/windows/common/wslutil.cpp
async function byServices(machine: Machine): Promise<Observation<WindowsFeatures>> {
	const [services, release] = await Promise.all([
		windowsServices.observe(machine),
		windowsRelease.observe(machine),
	]);
	const known = valueIn(services);
	const build = valueIn(release)?.build;
	if (known === undefined || build === undefined) {
		return unobserved('failed', { source: 'features by their services' });
	}
	const isThere = (...names: string[]): FeatureState =>
		names.every((name) => known[name]) ? 'present' : 'missing';
	const platform = build >= 22621 ? ['hns', 'vmcompute', 'vfpext'] : ['hns', 'vmcompute'];
	const states = {
		'Microsoft-Hyper-V': isThere('vmms'),
		// Containers and the Virtual Machine Platform bring the same two services.
		Containers: isThere('hns', 'vmcompute'),
		VirtualMachinePlatform: isThere(...platform),
		'Microsoft-Windows-Subsystem-Linux': isThere('LxssManager'),
	};
	const excerpt = Object.entries(states)
		.map(([name, state]) => `${name} ${state}`)
		.join(', ');
	return observed(
		{ readFrom: 'services', states },
		{ source: 'features by their services', excerpt },
	);
}

/** The features of Windows: from CIM where it answers, else by the services that they bring. */
export const windowsFeatures: Probe<'windows-features'> = {
	fact: 'windows-features',
	title: 'the features of Windows',
	appliesTo: ['windows'],
	async observe(machine) {
		const answer = await machine.query('optional-features');
		const states = answer.status === 'observed' ? parseOptionalFeatures(answer.value) : null;
		if (states === null) return byServices(machine);
		const excerpt = Object.entries(states)
			.flatMap(([name, state]) => (state === 'enabled' ? name : []))
			.join(', ');
		return observed({ readFrom: 'cim', states }, { source, excerpt: excerpt || 'none enabled' });
	},
};
