import { describe, expect, test } from 'vitest';
import { proxies } from '../../../src/probes/windows/proxies.ts';
import { windowsWith } from '../../support/windows-with.ts';

const settings = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const service = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\docker';
type Parts = NonNullable<Parameters<typeof windowsWith>[0]>;

const told = async (parts: Parts) => {
	const answer = await proxies.observe(windowsWith(parts));
	return answer.status === 'observed' ? answer.value : answer;
};

describe('proxies of Windows', () => {
	test.each([
		['proxy.example:8080', 'http://proxy.example:8080'],
		['http=a.example:1;https=b.example:2', 'http://b.example:2'],
		['http=a.example:1', 'http://a.example:1'],
	])('the session has %j', async (ProxyServer, environment) => {
		const registry = { [settings]: { ProxyEnable: 1, ProxyServer } };
		expect(await told({ windows: { registry } })).toEqual({ environment, engine: null });
	});

	test('a proxy that is switched off is none, and a variable comes first', async () => {
		const registry = { [settings]: { ProxyEnable: 0, ProxyServer: 'a:1' } };
		expect(await told({ windows: { registry } })).toEqual({ environment: null, engine: null });
		const environment = { HTTPS_PROXY: 'http://ann:secret@b:2' };
		expect(await told({ environment, windows: { registry } })).toEqual({
			environment: 'http://b:2',
			engine: null,
		});
	});

	test("the engine's is in its file, or in its service's environment", async () => {
		const registry = { [service]: { Environment: ['HTTP_PROXY=http://c:3'] } };
		expect(await told({ windows: { registry } })).toMatchObject({ engine: 'http://c:3' });
		const files = {
			'C:/ProgramData/docker/config/daemon.json': '{"proxies": {"https-proxy": "http://d:4"}}',
		};
		expect(await told({ files, windows: { registry } })).toMatchObject({ engine: 'http://d:4' });
	});
});
