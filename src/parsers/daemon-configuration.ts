import { daemonKeys } from '../knowledge/daemon-keys.ts';
import type { DaemonConfiguration } from '../model/linux-facts.ts';
import { parseJsonFault } from './json-fault.ts';

type Parsed = Omit<DaemonConfiguration, 'path'>;

const refused = (line: number | null, text: string): Parsed => ({
	problem: { line, text },
	keys: [],
	hosts: false,
	dataRoot: null,
	usesPacketFilter: true,
});

function fromObject(object: Readonly<Record<string, unknown>>): Parsed {
	const keys = Object.keys(object);
	const unknown = keys.filter((key) => !daemonKeys.has(key));
	const root = object['data-root'];
	return {
		problem:
			unknown.length > 0
				? { line: null, text: `dockerd knows no option ${unknown.join(', ')}` }
				: null,
		keys,
		hosts: keys.includes('hosts'),
		dataRoot: typeof root === 'string' && root.startsWith('/') ? root : null,
		usesPacketFilter: object['iptables'] !== false,
	};
}

/** What `daemon.json` says, and why dockerd would refuse it. An empty file is no JSON, and dockerd accepts it. */
export function parseDaemonConfiguration(text: string): Parsed {
	if (text.startsWith('\ufeff')) return refused(1, 'it begins with a byte order mark');
	if (text.trim() === '') return fromObject({});
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			return refused(1, 'it holds no JSON object');
		}
		return fromObject(value as Readonly<Record<string, unknown>>);
	} catch {
		const fault = parseJsonFault(text);
		return refused(fault?.line ?? null, fault?.text ?? 'it is no JSON');
	}
}
