import type { Json } from '../model/json.ts';

/** The daemon that reads a setting. */
export interface ReadingDaemon {
	readonly system: 'linux' | 'windows';
	/** As a number, 2802 for 28.2; null: unknown, and whatever any release takes is taken. */
	readonly release: number | null;
}

type Fault = (value: string, daemon: ReadingDaemon) => string | null;

const since = ({ release }: ReadingDaemon, first: number): boolean =>
	release !== null && release >= first;
const before = ({ release }: ReadingDaemon, first: number): boolean =>
	release !== null && release < first;

const oneOf =
	(...known: readonly string[]): Fault =>
	(value) =>
		value === '' || known.includes(value)
			? null
			: `is "${value}", and must be ${known.join(' or ')}`;

// "warning" was taken until the words were listed: daemon/config/config.go of v25.0.0.
const levels = ['panic', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];
const level: Fault = (value, daemon) => {
	const known = since(daemon, 2500) ? levels : [...levels, 'warning'];
	return oneOf(...known)(value.toLowerCase(), daemon);
};

// https://github.com/moby/moby/blob/v20.10.24/daemon/listeners/listeners_linux.go and listeners_windows.go
function schemesOf(daemon: ReadingDaemon): readonly string[] {
	if (daemon.system === 'linux') return ['tcp', 'unix', 'fd'];
	return before(daemon, 2905) ? ['tcp', 'npipe'] : ['tcp', 'npipe', 'unix'];
}
const host: Fault = (value, daemon) => {
	const scheme = /^\s*([^:/]*):\/\//.exec(value)?.[1] ?? 'tcp';
	const known = schemesOf(daemon);
	if (known.includes(scheme)) return null;
	return `holds ${value}, where this daemon listens at ${known.map((one) => `${one}://`).join(', ')} only`;
};

const mirror: Fault = (value) =>
	/^https?:\/\/[^/?#@]+(\/[^?#]*)?$/.test(value)
		? null
		: // It may hold a password.
			`holds ${value.replace(/\/\/[^@/]*@/, '//...@')}, and must be an address with https:// or http://, without a name of an account, ? or #`;

// Checked with the file from 28.0 on; the daemon of Windows did so before.
const execution: Fault = (value, daemon) => {
	const [name = '', word] = value.split(/=(.*)/s).map((part) => part.trim().toLowerCase());
	const isOurs = name === (daemon.system === 'windows' ? 'isolation' : 'native.cgroupdriver');
	if (daemon.system === 'linux' && !isOurs) {
		return since(daemon, 2800) ? `holds ${value}, which dockerd on Linux does not know` : null;
	}
	if (!isOurs) return `holds ${value}; dockerd on Windows knows isolation=... only`;
	const known =
		daemon.system === 'windows' ? ['default', 'process', 'hyperv'] : ['cgroupfs', 'systemd'];
	return known.includes(word ?? '')
		? null
		: `holds ${value}, where ${name} must be ${known.join(' or ')}`;
};

const label: Fault = (value) => (value.includes('=') ? null : `holds ${value}, not name=value`);

const faults: Readonly<Record<string, Fault>> = {
	'log-level': level,
	'log-format': oneOf('text', 'json'),
	'default-ipc-mode': oneOf('private', 'shareable'),
	'default-cgroupns-mode': oneOf('private', 'host'),
	'firewall-backend': oneOf('iptables', 'nftables'),
	hosts: host,
	'registry-mirrors': mirror,
	'exec-opts': execution,
	labels: label,
	'node-generic-resources': label,
};

/** The least number that a daemon takes: `Validate` in daemon/config/config.go of v20.10.24 and v23.0.0. */
function leastOf(key: string, daemon: ReadingDaemon): number | null {
	if (key === 'max-download-attempts') return before(daemon, 2300) ? 1 : 0;
	if (key === 'mtu') return since(daemon, 2300) ? 0 : null;
	return /^(max-concurrent-(down|up)loads|default-stop-timeout)$/.test(key) ? 0 : null;
}

/** Why a daemon would refuse what a key is set to, though it is of the right type; null: it would not. */
export function parseDaemonSettingFault(
	key: string,
	value: Json,
	daemon: ReadingDaemon,
): string | null {
	if (typeof value === 'number') {
		const least = leastOf(key, daemon);
		return least !== null && value < least ? `is ${value}, and must be ${least} or more` : null;
	}
	const fault = faults[key];
	const all = Array.isArray(value) ? (value as readonly Json[]) : [value];
	const found = all.flatMap((one) => (typeof one === 'string' ? (fault?.(one, daemon) ?? []) : []));
	return found[0] ?? null;
}
