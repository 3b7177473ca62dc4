import { describe, expect, test } from 'vitest';
import { windowsRelease } from '../../../src/probes/windows/windows-release.ts';
import { answering, denied } from '../../support/machine-with.ts';
import { windowsWith } from '../../support/windows-with.ts';

describe('windows-release', () => {
	test('joins the kernel and the registry', async () => {
		expect(await windowsRelease.observe(windowsWith())).toMatchObject({
			value: {
				...{ build: 22631, revision: 3593, kind: 'client', edition: 'Professional' },
				...{ installation: 'Client', version: '23H2', architecture: 'x64' },
			},
			evidence: [{ excerpt: 'Windows 11 23H2 Pro, build 22631.3593' }],
		});
	});

	test('tells what the kernel told where the registry is closed', async () => {
		const closed = answering(windowsWith(), 'registryValues', denied);
		expect(await windowsRelease.observe(closed)).toMatchObject({
			value: { build: 22631, revision: null, edition: null },
		});
	});

	test('is open where the kernel tells nothing', async () => {
		const closed = answering(windowsWith(), 'windowsVersion', denied);
		expect(await windowsRelease.observe(closed)).toMatchObject({ reason: 'access-denied' });
	});
});
