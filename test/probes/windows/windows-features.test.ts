import { describe, expect, test } from 'vitest';
import { windowsFeatures } from '../../../src/probes/windows/windows-features.ts';
import { answering, denied } from '../../support/machine-with.ts';
import { serviceOf, windowsWith } from '../../support/windows-with.ts';

const both = { hns: serviceOf(), vmcompute: serviceOf() };

describe('windows-features', () => {
	test('come from CIM where it answers', async () => {
		const queries = { 'optional-features': [{ Name: 'Containers', InstallState: 1 }] };
		expect(await windowsFeatures.observe(windowsWith({ windows: { queries } }))).toMatchObject({
			value: { readFrom: 'cim', states: { Containers: 'enabled' } },
			evidence: [{ excerpt: 'Containers' }],
		});
	});

	test('come from the services that they bring where CIM is denied', async () => {
		const machine = windowsWith({ windows: { services: { ...both, vmms: serviceOf() } } });
		expect(await windowsFeatures.observe(machine)).toMatchObject({
			value: {
				readFrom: 'services',
				states: {
					'Microsoft-Hyper-V': 'present',
					Containers: 'present',
					// From build 22621 on, vfpext belongs to it.
					VirtualMachinePlatform: 'missing',
				},
			},
		});
	});

	test('come from the services where a broken repository answers an empty list', async () => {
		const machine = windowsWith({ windows: { queries: { 'optional-features': [] } } });
		expect(await windowsFeatures.observe(machine)).toMatchObject({
			value: { readFrom: 'services' },
		});
	});

	test('are open where nothing answers', async () => {
		const closed = answering(windowsWith(), 'serviceStatus', denied);
		expect((await windowsFeatures.observe(closed)).status).toBe('unobserved');
	});
});
