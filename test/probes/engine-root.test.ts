import { expect, test } from 'vitest';
import { engineRoot } from '../../src/probes/engine-root.ts';
import { machineWith } from '../support/machine-with.ts';

test.each([
	['{"data-root": "/srv/docker"}', '/srv/docker'],
	['{"data-root": "relative"}', '/var/lib/docker'],
	['no JSON', '/var/lib/docker'],
])('the place of %s is %s', async (text, path) => {
	const files = { '/etc/docker/daemon.json': text };
	expect(await engineRoot(machineWith({ files }))).toBe(path);
});

test('without a configuration it is the usual one', async () => {
	expect(await engineRoot(machineWith({}))).toBe('/var/lib/docker');
});
