import { describe, expect, test } from 'vitest';
import { enginePackages } from '../../src/probes/engine-packages.ts';
import { machineWith } from '../support/machine-with.ts';

const status = [
	'Package: bash\nStatus: install ok installed\nVersion: 5.2',
	'Package: docker.io\nStatus: install ok half-configured\nVersion: 20.10.24',
	'Package: docker.io-doc\nStatus: install ok installed\nVersion: 1',
].join('\n\n');

describe('engine-packages', () => {
	test('are those of engines, with their state', async () => {
		const files = { '/var/lib/dpkg/status': status };
		expect(await enginePackages.observe(machineWith({ files }))).toMatchObject({
			value: [{ name: 'docker.io', state: 'half-configured', version: '20.10.24' }],
		});
	});

	test('are absent without an engine, and without dpkg', async () => {
		const files = { '/var/lib/dpkg/status': 'Package: bash\nStatus: install ok installed\n' };
		expect(await enginePackages.observe(machineWith({ files }))).toMatchObject({
			status: 'absent',
		});
		expect(await enginePackages.observe(machineWith({}))).toMatchObject({ status: 'absent' });
	});
});
