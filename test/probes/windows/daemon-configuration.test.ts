import { expect, test } from 'vitest';
import { daemonConfiguration } from '../../../src/probes/windows/daemon-configuration.ts';
import { windowsWith } from '../../support/windows-with.ts';

const path = 'C:/ProgramData/docker/config/daemon.json';
const told = (text: string) =>
	daemonConfiguration.observe(windowsWith({ files: { [path]: text } }));

test('daemon.json of Windows is read by the rules of Windows', async () => {
	expect(await told('{"hosts": ["npipe://"], "group": "docker-users"}')).toMatchObject({
		value: { path, problem: null, hosts: true },
	});
	// docker/for-win#14411
	expect(await told('{"default-address-pools": []}')).toMatchObject({
		value: { problem: { text: 'dockerd on Windows refuses the option default-address-pools' } },
	});
	expect((await daemonConfiguration.observe(windowsWith())).status).toBe('absent');
});
