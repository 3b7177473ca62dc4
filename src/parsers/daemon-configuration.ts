import { daemonKeys } from '../knowledge/daemon-keys.ts';
import type { DaemonConfiguration } from '../model/linux-facts.ts';

type Parsed = Omit<DaemonConfiguration, 'path'>;

const refused = (line: number | null, text: string): Parsed => ({
	problem: { line, text },
	keys: [],
	hosts: false,
	dataRoot: null,
	usesPacketFilter: true,
});

/** The line of the place that a message of `JSON.parse` names. */
function lineOf(text: string, message: string): number | null {
	const [, position] = /position (\d+)/.exec(message) ?? [];
	if (position !== undefined) return countLines(text.slice(0, Number(position)));
	return message.includes('end of JSON input') ? countLines(text.trimEnd()) : null;
}

const countLines = (text: string): number => text.split('\n').length;

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
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return refused(lineOf(text, message), message);
	}
}
