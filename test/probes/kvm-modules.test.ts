import { describe, expect, test } from 'vitest';
import { kvmModules } from '../../src/probes/kvm-modules.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

describe('kvm-modules', () => {
	test.each([
		['Y\n', true],
		['1\n', true],
		['N\n', false],
		['0\n', false],
	])('reads nested=%j', async (text, nested) => {
		const files = { '/sys/module/kvm/x': '', '/sys/module/kvm_amd/parameters/nested': text };
		expect(await kvmModules.observe(machineWith({ files }))).toMatchObject({
			value: { present: ['kvm', 'kvm_amd'], nested },
		});
	});

	test('reads whether guests use the paging of the processor', async () => {
		const folder = '/sys/module/kvm_intel/parameters';
		const files = { [`${folder}/ept`]: 'N\n', [`${folder}/unrestricted_guest`]: 'N\n' };
		expect(await kvmModules.observe(machineWith({ files }))).toMatchObject({
			value: { paging: false, unrestricted: false, nested: null },
		});
		const amd = { '/sys/module/kvm_amd/parameters/npt': '1\n' };
		expect(await kvmModules.observe(machineWith({ files: amd }))).toMatchObject({
			value: { paging: true, unrestricted: null },
		});
	});

	test('says whether module files for the running kernel are installed', async () => {
		const files = { '/sys/module/ext4/x': '', '/proc/sys/kernel/osrelease': '6.1.0\n' };
		expect(await kvmModules.observe(machineWith({ files }))).toMatchObject({
			value: { present: [], nested: null, moduleFolder: false },
		});
		const installed = { ...files, '/lib/modules/6.1.0/modules.dep': '' };
		expect(await kvmModules.observe(machineWith({ files: installed }))).toMatchObject({
			value: { moduleFolder: true },
		});
	});

	test('builds no path from a hostile release', async () => {
		const files = { '/sys/module/ext4/x': '', '/proc/sys/kernel/osrelease': '6.1/../../etc\n' };
		expect(await kvmModules.observe(machineWith({ files }))).toMatchObject({
			value: { moduleFolder: null },
		});
	});

	test('is open where the folder is closed', async () => {
		const closed = answering(machineWith({}), 'listFolder', denied);
		expect(await kvmModules.observe(closed)).toMatchObject({ status: 'unobserved' });
	});
});
