import { describe, expect, test } from 'vitest';
import { parseFeatureListing } from '../../src/parsers/feature-listing.ts';

describe('a list of Windows features', () => {
	test('of dism', () => {
		const text =
			'Features listing:\n\nFeature Name : Containers\nState : Enabled\n\nFeature Name : Microsoft-Hyper-V\nState : Disabled\n';
		expect(parseFeatureListing(text)).toEqual({
			Containers: 'enabled',
			'Microsoft-Hyper-V': 'disabled',
		});
	});

	test('of Get-WindowsOptionalFeature, as a list and as a table', () => {
		const list =
			'FeatureName      : Microsoft-Hyper-V\r\nDisplayName      : Hyper-V\r\nState            : DisabledWithPayloadRemoved\r\n';
		expect(parseFeatureListing(list)).toEqual({ 'Microsoft-Hyper-V': 'absent' });
		const table =
			'FeatureName              State DisplayName\n-----------              ----- -----------\nVirtualMachinePlatform Enabled 仮想マシン\n';
		expect(parseFeatureListing(table)).toEqual({ VirtualMachinePlatform: 'enabled' });
	});

	test('of Server Manager, which calls Hyper-V otherwise', () => {
		const text =
			'Display Name          Name       Install State\n------------          ----       -------------\n[X] Hyper-V           Hyper-V        Installed\n[ ] Containers        Containers     Available\n';
		expect(parseFeatureListing(text)).toEqual({
			'Microsoft-Hyper-V': 'enabled',
			Containers: 'disabled',
		});
	});

	test('in words of another language is unknown, not off', () => {
		expect(parseFeatureListing('Feature Name : Containers\nState : Aktiviert\n')).toEqual({
			Containers: 'unknown',
		});
	});

	test('takes no state of the next feature, and of two states none', () => {
		const cut = 'Feature Name : Containers\n\nFeature Name : TFTP\nState : Enabled\n';
		expect(parseFeatureListing(cut)).toEqual({ TFTP: 'enabled' });
		const twice =
			'Feature Name : A-B-C\nState : Enabled\n\nFeature Name : A-B-C\nState : Disabled\n';
		expect(parseFeatureListing(twice)).toEqual({ 'A-B-C': 'unknown' });
	});

	test('is in no other text', () => {
		expect(parseFeatureListing('The service Docker is Enabled\nState : Enabled')).toBeNull();
	});
});
