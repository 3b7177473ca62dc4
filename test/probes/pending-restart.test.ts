import { describe, expect, test } from 'vitest';
import { pendingRestart } from '../../src/probes/pending-restart.ts';
import { machineWith } from '../support/machine-with.ts';

const release = { '/proc/sys/kernel/osrelease': '6.1.0-44-amd64\n' };

describe('pending-restart', () => {
	test('names the packages that ask for one', async () => {
		const files = {
			...release,
			'/run/reboot-required': '*** System restart required ***\n',
			'/run/reboot-required.pkgs': 'linux-image-amd64\nlibc6\nlibc6\n',
		};
		expect(await pendingRestart.observe(machineWith({ files }))).toMatchObject({
			value: { packages: ['linux-image-amd64', 'libc6'], kernelReplaced: false },
		});
	});

	test('sees that the running kernel lost its files', async () => {
		const files = { ...release, '/lib/modules/6.1.0-45-amd64/modules.dep': '' };
		expect(await pendingRestart.observe(machineWith({ files }))).toMatchObject({
			value: { kernelReplaced: true },
		});
	});

	test('sees nothing where no kernel has files: a container, a small guest', async () => {
		expect(await pendingRestart.observe(machineWith({ files: release }))).toMatchObject({
			value: { packages: [], kernelReplaced: false },
		});
	});
});
