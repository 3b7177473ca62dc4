import { describe, expect, test } from 'vitest';
import { virtualizationProducts } from '../../checks/virtualization-products.ts';
import { judgedOn, type Told } from '../support/judged.ts';
import { serviceOf } from '../support/windows-with.ts';

const judged = (told: Told) => judgedOn('windows', virtualizationProducts, told);
const leaves = (isRoot: boolean) => ({
	'hypervisor-leaves': {
		leaves: [],
		partition: { createPartitions: isRoot, cpuManagement: isRoot },
	},
});
const inside = { 'windows-services': { VBoxSDS: serviceOf() } };

describe('virtualization-products', () => {
	test('says what starts the hypervisor that VirtualBox must share with', () => {
		const told = {
			...inside,
			...leaves(true),
			'windows-features': {
				readFrom: 'cim',
				states: { VirtualMachinePlatform: 'enabled', 'Microsoft-Hyper-V': 'disabled' },
			},
			'security-scenarios': { enabled: ['WindowsHello'] },
		} as const;
		expect(judged(told)).toMatchObject({
			because:
				"VirtualBox is installed, and Windows' hypervisor runs, started for VirtualMachinePlatform, WindowsHello",
			remediation: { id: 'choose-hypervisor' },
		});
	});

	test('passes where Windows runs none', () => {
		expect(judged({ ...inside, ...leaves(false) }).verdict).toBe('pass');
		expect(judged({ ...inside, 'hypervisor-leaves': null }).verdict).toBe('pass');
	});

	test('does not take the additions inside a guest for the product', () => {
		const told = { 'windows-services': { VBoxService: serviceOf() }, ...leaves(true) };
		expect(judged(told).verdict).toBe('not-applicable');
	});

	test('is unknown, never failed, where nobody could look', () => {
		expect(judged({ ...inside, 'hypervisor-leaves': { unseen: 'unsupported' } }).verdict).toBe(
			'unknown',
		);
	});
});
