import { isJsonObject } from '../model/is-json-object.ts';
import type { Machine } from '../model/machine.ts';
import { valueIn } from '../model/observation.ts';
import { parseJsonObject } from '../parsers/json-object.ts';
import { parseProxyAddress } from '../parsers/proxy-address.ts';

/** The proxy in `daemon.json`, `{ "proxies": { "https-proxy": "..." } }`, from engine 23.0 on; null: none. */
export async function proxyInConfiguration(machine: Machine, path: string): Promise<string | null> {
	const text = valueIn(await machine.readFile(path))?.text;
	const proxies = text === undefined ? null : parseJsonObject(text)?.['proxies'];
	if (!isJsonObject(proxies)) return null;
	const { 'https-proxy': secure, 'http-proxy': plain } = proxies;
	const value = secure ?? plain;
	return typeof value === 'string' ? parseProxyAddress(value) : null;
}
