import type { Machine } from '../model/machine.ts';
import { observed, valueIn } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { parseProxyAddress } from '../parsers/proxy-address.ts';
import { proxyInConfiguration } from './proxy-in-configuration.ts';

const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
const dropIns = '/etc/systemd/system/docker.service.d';
const configuration = '/etc/docker/daemon.json';

async function ofThisSession(machine: Machine): Promise<string | null> {
	for (const name of names) {
		const value = valueIn(await machine.environmentVariable(name));
		if (value) return parseProxyAddress(value);
	}
	return null;
}

// Environment="HTTPS_PROXY=https://proxy.example.com:3129"
async function inDropIns(machine: Machine): Promise<string | null> {
	for (const name of valueIn(await machine.listFolder(dropIns)) ?? []) {
		if (!/^[\w.-]+\.conf$/.test(name)) continue;
		const text = valueIn(await machine.readFile(`${dropIns}/${name}`))?.text ?? '';
		const [, value] = /^\s*Environment=.*\bHTTPS?_PROXY=([^"'\s]+)/im.exec(text) ?? [];
		if (value !== undefined) return parseProxyAddress(value);
	}
	return null;
}

/** The proxies of this session and of the engine: https://docs.docker.com/engine/daemon/proxy/ */
export const proxies: Probe<'proxies'> = {
	fact: 'proxies',
	title: 'proxies',
	appliesTo: ['linux'],
	async observe(machine) {
		const environment = await ofThisSession(machine);
		const engine =
			(await proxyInConfiguration(machine, configuration)) ?? (await inDropIns(machine));
		const excerpt = `session: ${environment ?? 'none'}; engine: ${engine ?? 'none'}`;
		return observed({ environment, engine }, { source: 'HTTPS_PROXY, daemon.json', excerpt });
	},
};
