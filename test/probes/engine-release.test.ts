import { expect, test } from 'vitest';
import { runningEngine } from '../../src/machines/simulated/running-engine.ts';
import { runningWindowsEngine } from '../../src/machines/simulated/running-windows-engine.ts';
import { engineRelease } from '../../src/probes/engine-release.ts';
import { machineWith } from '../support/machine-with.ts';
import { windowsWith } from '../support/windows-with.ts';

const { engine, statuses } = runningEngine;
const paragraph = (state: string) => ({
	'/var/lib/dpkg/status': `Package: docker-ce\nStatus: install ok ${state}\nVersion: 5:24.0.7-1~debian\n`,
});

test('the package counts before the engine that answers', async () => {
	expect(
		await engineRelease(machineWith({ engine, statuses, files: paragraph('installed') })),
	).toBe(2400);
	expect(
		await engineRelease(machineWith({ engine, statuses, files: paragraph('config-files') })),
	).toBe(2010);
	expect(await engineRelease(machineWith({}))).toBeNull();
	const { windows } = runningWindowsEngine;
	expect(await engineRelease(windowsWith({ engine: runningWindowsEngine.engine, windows }))).toBe(
		2703,
	);
});

test('an engine elsewhere says nothing of this one', async () => {
	const environment = { DOCKER_HOST: 'tcp://10.0.0.1:2375' };
	expect(await engineRelease(machineWith({ engine, environment }))).toBeNull();
});
