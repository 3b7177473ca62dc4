import { describe, expect, test } from 'vitest';
import { wsl } from '../../src/probes/wsl.ts';
import { machineWith } from '../support/machine-with.ts';

const withKernel = (release: string) =>
	machineWith({ files: { '/proc/sys/kernel/osrelease': `${release}\n` } });

describe('wsl', () => {
	test.each([
		['4.4.0-19041-Microsoft', 1],
		['4.19.104-microsoft-standard', 2],
		['5.15.90.1-microsoft-standard-WSL2', 2],
	])('tells %s as version %i', async (release, version) => {
		expect(await wsl.observe(withKernel(release))).toMatchObject({ value: { version } });
	});

	test('knows a custom kernel by the interop file', async () => {
		const machine = machineWith({
			files: {
				'/proc/sys/kernel/osrelease': '6.6.0-mine\n',
				'/proc/sys/fs/binfmt_misc/WSLInterop': '',
			},
		});
		expect(await wsl.observe(machine)).toMatchObject({ value: { version: 2 } });
	});

	test('is absent on an ordinary machine', async () => {
		expect(await wsl.observe(withKernel('6.1.0-44-amd64'))).toMatchObject({ status: 'absent' });
	});
});
