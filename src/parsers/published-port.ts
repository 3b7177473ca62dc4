import { isJsonObject } from '../model/is-json-object.ts';
import { parseJsonObject } from './json-object.ts';

function memberOf(value: unknown, name: string): unknown {
	return isJsonObject(value) ? value[name] : undefined;
}

/** Where an engine published a port of a container, `8080/tcp`, on its own machine; null: nowhere. */
export function parsePublishedPort(inspected: string, port: string): number | null {
	// {"NetworkSettings":{"Ports":{"8080/tcp":[{"HostIp":"127.0.0.1","HostPort":"32768"}]}}}
	const ports = memberOf(memberOf(parseJsonObject(inspected), 'NetworkSettings'), 'Ports');
	const bindings = memberOf(ports, port);
	const first: unknown = Array.isArray(bindings) ? bindings[0] : undefined;
	const number = Number(memberOf(first, 'HostPort'));
	return Number.isInteger(number) && number > 0 ? number : null;
}
