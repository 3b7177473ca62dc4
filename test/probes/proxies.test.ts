import { describe, expect, test } from 'vitest';
import { proxies } from '../../src/probes/proxies.ts';
import { machineWith } from '../support/machine-with.ts';

describe('proxies', () => {
	test('of the session are shown without names and passwords', async () => {
		const environment = { HTTPS_PROXY: 'http://ada:secret@proxy.example:3128' };
		expect(await proxies.observe(machineWith({ environment }))).toMatchObject({
			value: { environment: 'http://proxy.example:3128', engine: null },
		});
	});

	test.each([
		[
			'/etc/systemd/system/docker.service.d/http-proxy.conf',
			'[Service]\nEnvironment="HTTP_PROXY=http://p.example:80" "NO_PROXY=localhost"\n',
		],
		['/etc/docker/daemon.json', '{"proxies": {"http-proxy": "http://p.example:80"}}'],
	])('of the engine are read from %s', async (path, text) => {
		expect(await proxies.observe(machineWith({ files: { [path]: text } }))).toMatchObject({
			value: { environment: null, engine: 'http://p.example:80' },
		});
	});

	test('are none where nobody names one', async () => {
		expect(await proxies.observe(machineWith({}))).toMatchObject({
			value: { environment: null, engine: null },
		});
	});
});
