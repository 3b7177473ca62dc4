import type { Machine } from '../../model/machine.ts';
import { observed, valueIn } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { parseProxyAddress } from '../../parsers/proxy-address.ts';
import { proxyInConfiguration } from '../proxy-in-configuration.ts';

const settings = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const service = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\docker';
const configuration = 'C:/ProgramData/docker/config/daemon.json';

async function ofThisSession(machine: Machine): Promise<string | null> {
	// Windows does not tell upper and lower case apart in names of variables.
	for (const name of ['HTTPS_PROXY', 'HTTP_PROXY']) {
		const value = valueIn(await machine.environmentVariable(name));
		if (value) return parseProxyAddress(value);
	}
	const { ProxyEnable, ProxyServer } = valueIn(await machine.registryValues(settings)) ?? {};
	if (ProxyEnable !== 1 || typeof ProxyServer !== 'string') return null;
	// http=proxy.example:8080;https=proxy.example:8443, or one address for all
	const [, secure] = /(?:^|;)https=([^;]+)/i.exec(ProxyServer) ?? [];
	return parseProxyAddress(secure ?? ProxyServer.replace(/^http=/i, '').split(';')[0] ?? '');
}

// The service's own environment: https://docs.docker.com/engine/daemon/proxy/ (Windows)
async function ofTheService(machine: Machine): Promise<string | null> {
	const lines = valueIn(await machine.registryValues(service))?.['Environment'];
	const values = Array.isArray(lines) ? lines.map(String) : [];
	const line = values.find((one) => /^HTTPS?_PROXY=/i.test(one));
	return line === undefined ? null : parseProxyAddress(line.slice(line.indexOf('=') + 1));
}

/** The proxies of this session and of the engine's service. */
export const proxies: Probe<'proxies'> = {
	fact: 'proxies',
	title: 'proxies',
	appliesTo: ['windows'],
	async observe(machine) {
		const environment = await ofThisSession(machine);
		const inFile = await proxyInConfiguration(machine, configuration);
		const engine = inFile ?? (await ofTheService(machine));
		const excerpt = `session: ${environment ?? 'none'}; engine: ${engine ?? 'none'}`;
		return observed({ environment, engine }, { source: 'Internet Settings, daemon.json', excerpt });
	},
};
