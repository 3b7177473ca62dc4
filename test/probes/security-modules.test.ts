import { describe, expect, test } from 'vitest';
import { securityModules } from '../../src/probes/security-modules.ts';
import { machineWith } from '../support/machine-with.ts';

describe('security-modules', () => {
	test('sees AppArmor and its parser, and seccomp', async () => {
		const machine = machineWith({
			files: {
				'/sys/module/apparmor/parameters/enabled': 'Y\n',
				'/proc/sys/kernel/seccomp/actions_avail': 'kill_process trap\n',
			},
			statuses: { '/usr/sbin/apparmor_parser': { kind: 'file', mode: 0o755 } },
		});
		expect(await securityModules.observe(machine)).toMatchObject({
			value: {
				appArmor: true,
				appArmorParser: '/usr/sbin/apparmor_parser',
				seLinux: null,
				seccomp: true,
			},
		});
	});

	test.each([
		['1', 'enforcing'],
		['0', 'permissive'],
	])('sees SELinux (%s)', async (mode, seLinux) => {
		const files = { '/sys/fs/selinux/enforce': mode };
		expect(await securityModules.observe(machineWith({ files }))).toMatchObject({
			value: { appArmor: false, seLinux, seccomp: false },
		});
	});
});
