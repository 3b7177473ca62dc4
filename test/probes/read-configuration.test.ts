import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../src/probes/read-configuration.ts';
import { answering, machineWith } from '../support/machine-with.ts';

const path = '/etc/docker/daemon.json';
const systemd = { '/run/systemd/system': { kind: 'folder' } } as const;

describe('the configuration that is read', () => {
	test('is the file that a flag names instead', async () => {
		const files = {
			[path]: '{,',
			'/srv/other.json': '{"foo": 1}',
			'/lib/systemd/system/docker.service':
				'[Service]\nExecStart=/d --config-file=/srv/other.json\n',
		};
		const machine = machineWith({ files, statuses: systemd });
		expect(await readConfiguration(machine, path)).toMatchObject({
			value: { path: '/srv/other.json', keys: ['foo'] },
		});
	});

	test('is read in UTF-16, too', async () => {
		const wide = [...'{"foo": 1}'].map((sign) => `${sign}\0`).join('');
		const machine = machineWith({ files: { [path]: '\ufffd\ufffd' } });
		const bytes = { status: 'observed', value: btoa(`\xff\xfe${wide}`) } as const;
		const seen = await readConfiguration(answering(machine, 'readBytes', bytes), path);
		const faults = [{ kind: 'encoding' }, { kind: 'unknown-key' }];
		expect(seen).toMatchObject({ value: { faults, keys: ['foo'] } });
	});
});
