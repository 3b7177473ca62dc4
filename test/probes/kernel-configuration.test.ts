import { describe, expect, test } from 'vitest';
import { kernelConfiguration } from '../../src/probes/kernel-configuration.ts';
import { machineWith } from '../support/machine-with.ts';

const release = { '/proc/sys/kernel/osrelease': '6.1.0-44-amd64\n' };

describe('kernel-configuration', () => {
	test('is read from the file of the running kernel', async () => {
		const files = {
			...release,
			'/boot/config-6.1.0-44-amd64': 'CONFIG_NAMESPACES=y\nCONFIG_VETH=m\n',
		};
		expect(await kernelConfiguration.observe(machineWith({ files }))).toMatchObject({
			value: {
				source: '/boot/config-6.1.0-44-amd64',
				options: { NAMESPACES: 'y', VETH: 'm', BRIDGE: 'n' },
			},
		});
	});

	test('comes from the kernel itself where it tells', async () => {
		const files = { ...release, '/proc/config.gz': 'CONFIG_BRIDGE=y\n' };
		expect(await kernelConfiguration.observe(machineWith({ files }))).toMatchObject({
			value: { source: '/proc/config.gz' },
		});
	});

	test('is absent where no file tells', async () => {
		expect(await kernelConfiguration.observe(machineWith({ files: release }))).toMatchObject({
			status: 'absent',
		});
	});
});
