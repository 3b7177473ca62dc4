import { expect, test } from 'vitest';
import { daemonConfiguration } from '../../../src/probes/windows/daemon-configuration.ts';
import { serviceOf, windowsWith } from '../../support/windows-with.ts';

const path = 'C:/ProgramData/docker/config/daemon.json';
const told = (text: string, command = '"C:\\docker\\dockerd.exe" --run-service', at = path) =>
	daemonConfiguration.observe(
		windowsWith({
			files: { [path]: '{}', [at]: text },
			windows: { services: { docker: serviceOf({ command }) } },
		}),
	);

test('daemon.json of Windows is read by the rules of Windows', async () => {
	expect(await told('{"hosts": ["npipe://"], "group": "docker-users"}')).toMatchObject({
		value: { path, faults: [], hosts: true },
	});
	// docker/for-win#14411
	expect(await told('{"default-address-pools": []}')).toMatchObject({
		value: {
			faults: [{ text: 'dockerd on Windows refuses the option default-address-pools' }],
			repair: { entries: { 'default-address-pools': null }, dropIn: null },
		},
	});
	expect((await daemonConfiguration.observe(windowsWith())).status).toBe('absent');
});

test("the service's command line counts", async () => {
	const command = '"C:\\Program Files\\Docker\\dockerd.exe" --run-service -H npipe:// -G users';
	expect(await told('{"hosts": ["npipe://"], "group": "x"}', command)).toMatchObject({
		value: { faults: [{ kind: 'flag-conflict' }, { kind: 'flag-conflict' }], repair: null },
	});
	const root = 'dockerd.exe --run-service --data-root D:\\docker';
	expect(await told('{"foo": 1}', root, 'D:/docker/config/daemon.json')).toMatchObject({
		value: { path: 'D:/docker/config/daemon.json', keys: ['foo'] },
	});
});
