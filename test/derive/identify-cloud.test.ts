import { describe, expect, test } from 'vitest';
import { identifyCloud } from '../../src/derive/identify-cloud.ts';

const cloudOf = (dmi: Readonly<Record<string, string>>) => identifyCloud({ dmi }).id;
const hyperv = { sys_vendor: 'Microsoft Corporation', product_name: 'Virtual Machine' };

describe('identifyCloud', () => {
	test('tells Azure from Hyper-V on premises by the asset tag alone', () => {
		const tag = '7783-7084-3265-9085-8269-3286-77';
		expect(identifyCloud({ dmi: { ...hyperv, chassis_asset_tag: tag } })).toEqual({
			id: 'azure',
			confidence: 0.97,
			because: [`DMI chassis_asset_tag: ${tag}`],
		});
		expect(cloudOf(hyperv)).toBeNull();
	});

	test.each([
		['aws', { sys_vendor: 'Amazon EC2', product_name: 'm5.large' }],
		['aws', { sys_vendor: 'Amazon EC2', product_name: 'c5.metal' }],
		['gcp', { sys_vendor: 'Google', product_name: 'Google Compute Engine' }],
		['gcp', { product_serial: 'GoogleCloud-0123' }],
		['oracle', { sys_vendor: 'QEMU', chassis_asset_tag: 'OracleCloud.com' }],
		['alibaba', { sys_vendor: 'Alibaba Cloud', product_name: 'Alibaba Cloud ECS' }],
		['otc', { product_name: 'OpenStack Nova', chassis_asset_tag: 'OpenTelekomCloud' }],
		['openstack', { product_name: 'OpenStack Nova' }],
	])('knows %s by its firmware', (cloud, dmi: Record<string, string>) => {
		expect(cloudOf(dmi)).toBe(cloud);
	});

	test('tells a Hetzner vServer from a dedicated server', () => {
		expect(cloudOf({ sys_vendor: 'Hetzner', product_name: 'vServer' })).toBe('hetzner');
		expect(cloudOf({ sys_vendor: 'Hetzner', product_name: 'Dedicated Root Server' })).toBeNull();
	});

	test('takes no Chromebook for a machine of its maker', () => {
		expect(cloudOf({ sys_vendor: 'Google', product_name: 'Eve' })).toBeNull();
	});

	test('wants an Amazon string beside a UUID that begins with EC2', () => {
		const product_uuid = 'EC2B1A34-0000-0000-0000-000000000000';
		expect(
			cloudOf({
				sys_vendor: 'Xen',
				product_name: 'HVM domU',
				bios_version: '4.11.amazon',
				product_uuid,
			}),
		).toBe('aws');
		expect(cloudOf({ sys_vendor: 'Supermicro', bios_version: '3.1', product_uuid })).toBeNull();
		expect(cloudOf({ sys_vendor: 'Xen', bios_version: '4.11.amazon' })).toBe('aws');
	});

	test('tells firmware that was not read from firmware that names no cloud', () => {
		expect(identifyCloud({})).toEqual({
			id: null,
			confidence: 0,
			because: ['the firmware was not read'],
		});
		expect(identifyCloud({ dmi: {} })).toMatchObject({
			id: null,
			confidence: 0.3,
			because: ['the machine has no DMI'],
		});
		expect(identifyCloud({ dmi: { sys_vendor: 'Dell Inc.' } })).toMatchObject({
			id: null,
			confidence: 0.8,
		});
	});

	test.each([
		['brightbox', { product_serial: 'srv-1234.gb1.brightbox.com' }],
		['zstack', { chassis_asset_tag: '123.zstack.io' }],
		['joyent', { product_name: 'SmartDC HVM' }],
		['ibm', { sys_vendor: 'QEMU', chassis_vendor: 'IBM:Cloud Compute Server 1.0:pc-i440fx' }],
		['tencent', { sys_vendor: 'Tencent Cloud', product_name: 'CVM' }],
		['alibaba', { sys_vendor: 'Alibaba Cloud', product_name: 'X-Dragon' }],
		['openstack', { sys_vendor: 'VMware, Inc.', chassis_asset_tag: 'OpenStack Nova' }],
	])('knows %s by what only it writes', (cloud, dmi: Record<string, string>) => {
		expect(cloudOf(dmi)).toBe(cloud);
	});

	test('takes a UUID and a serial that are the same and begin with ec2, also byte-swapped', () => {
		const pair = (id: string) => ({ product_uuid: id, product_serial: id });
		expect(cloudOf(pair('EC2E1916-9099-7CAF-FD21-012345ABCDEF'))).toBe('aws');
		expect(cloudOf(pair('45E12AEC-DCD1-B213-94ED-012345ABCDEF'))).toBe('aws');
		expect(cloudOf(pair('4C4C4544-DCD1-B213-94ED-012345ABCDEF'))).toBeNull();
	});

	test.each([
		['aws', { files: { '/sys/hypervisor/uuid': 'ec2e1916-9099\n' } }],
		['vultr', { files: { '/etc/vultr': '@exists' } }],
		['scaleway', { files: { '/proc/cmdline': 'root=/dev/vda scaleway quiet' } }],
		['gcp', { systemd_detect_virt: 'google' }],
		['aws', { virt_what: 'kvm\naws\n' }],
		[null, { files: { '/etc/vultr': '@absent', '/proc/cmdline': 'root=/dev/vda' } }],
	])('asks files and other detectors where the firmware is silent: %s', (cloud, signals) => {
		expect(identifyCloud(signals).id).toBe(cloud);
	});
});
