import { expect, test } from 'vitest';
import { placedEngine } from '../../src/probes/placed-engine.ts';
import { machineWith } from '../support/machine-with.ts';

const sha256 = 'a'.repeat(64);
const marker = `{"sha256":"${sha256}","programs":["dockerd"]}\n`;
const file = '/opt/docker-engine/.nestvirt-archive.json';
const linked = { statuses: { '/usr/local/bin/dockerd': { mode: 0o755 } } };

test.each([
	[marker, { status: 'observed', value: { folder: '/opt/docker-engine', sha256 } }],
	['{', { status: 'unobserved', reason: 'unparsable' }],
])('reads the marker %j beside the programs', async (text, expected) => {
	const machine = machineWith({ ...linked, files: { [file]: text } });
	expect(await placedEngine.observe(machine)).toMatchObject(expected);
});

test('an engine elsewhere, or one without the marker, was not unpacked by this program', async () => {
	const packaged = {
		statuses: { '/usr/sbin/dockerd': { mode: 0o755 } },
		files: { [file]: marker },
	};
	for (const machine of [packaged, linked, {}]) {
		expect((await placedEngine.observe(machineWith(machine))).status).toBe('absent');
	}
});
