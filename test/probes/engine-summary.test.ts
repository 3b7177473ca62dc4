import { expect, test } from 'vitest';
import { engineSummary } from '../../src/probes/engine-summary.ts';
import { machineWith } from '../support/machine-with.ts';

const statuses = { '/var/run/docker.sock': { kind: 'socket' } } as const;

test('engine-summary reads storage driver and data root, and is not waited for long', async () => {
	const body = '{"OSType":"linux","Driver":"overlay2","DockerRootDir":"/srv/docker"}';
	const engine = { '/info': { statusCode: 200, headers: {}, body, truncated: false } };
	expect(engineSummary.manner).toBe('brief');
	expect(await engineSummary.observe(machineWith({ statuses, engine }))).toMatchObject({
		value: { storageDriver: 'overlay2', dataRoot: '/srv/docker' },
		evidence: [{ excerpt: 'overlay2 in /srv/docker' }],
	});
});
