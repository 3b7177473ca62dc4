import { expect, test } from 'vitest';
import { judgedConfiguration } from '../../src/probes/judged-configuration.ts';
import { machineWith } from '../support/machine-with.ts';

const usual = '/etc/docker/daemon.json';
const unit = '/lib/systemd/system/docker.service';
const statuses = { '/run/systemd/system': { kind: 'folder' } } as const;
const file = { text: '{"debug": true}', truncated: false };

test('the usual file is judged where nothing names another one', async () => {
	const machine = machineWith({ files: {}, statuses });
	expect(await judgedConfiguration(machine, usual, file)).toMatchObject({
		value: { path: usual, keys: ['debug'], faults: [] },
	});
});

test('of a file that is named and not there nothing is made up', async () => {
	const files = { [unit]: '[Service]\nExecStart=/d --config-file=/srv/other.json\n' };
	const machine = machineWith({ files, statuses });
	expect((await judgedConfiguration(machine, usual, file)).status).toBe('absent');
});
