import { daemonKeys } from '../knowledge/daemon-keys.ts';
import { linuxDaemonKeys } from '../knowledge/linux-daemon-keys.ts';
import { isJsonObject } from '../model/is-json-object.ts';
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

type System = 'linux' | 'windows';

/** Why the daemon of this system would refuse these keys. */
function refusal(keys: readonly string[], system: System): Parsed['problem'] {
	const unknown = keys.filter((key) => !daemonKeys.has(key));
	if (unknown.length > 0)
		return { line: null, text: `dockerd knows no option ${unknown.join(', ')}` };
	const foreign = system === 'windows' ? keys.filter((key) => linuxDaemonKeys.has(key)) : [];
	return foreign.length === 0
		? null
		: { line: null, text: `dockerd on Windows refuses the option ${foreign.join(', ')}` };
}

const isRoot = (root: unknown): root is string =>
	typeof root === 'string' && /^(\/|[A-Za-z]:)/.test(root);

function fromObject(object: Readonly<Record<string, unknown>>, system: System): Parsed {
	const keys = Object.keys(object);
	const root = object['data-root'];
	return {
		problem: refusal(keys, system),
		keys,
		hosts: keys.includes('hosts'),
		dataRoot: isRoot(root) ? root.replaceAll('\\', '/') : null,
		usesPacketFilter: object['iptables'] !== false,
	};
}

/** What `daemon.json` says, and why dockerd would refuse it. An empty file is no JSON, and dockerd accepts it. */
export function parseDaemonConfiguration(whole: string, system: System = 'linux'): Parsed {
	const isMarked = whole.startsWith('\ufeff');
	// Since 23.0 dockerd takes a mark: https://github.com/moby/moby/blob/v23.0.0/daemon/config/config.go
	if (isMarked && system === 'linux') return refused(1, 'it begins with a byte order mark');
	const text = isMarked ? whole.slice(1) : whole;
	if (text.trim() === '') return fromObject({}, system);
	try {
		const value: unknown = JSON.parse(text);
		if (!isJsonObject(value)) {
			return refused(1, 'it holds no JSON object');
		}
		return fromObject(value, system);
	} catch {
		const fault = parseJsonFault(text);
		return refused(fault?.line ?? null, fault?.text ?? 'it is no JSON');
	}
}
