import type { DaemonConfiguration } from '../model/linux-facts.ts';
import type { Machine } from '../model/machine.ts';
import type { FileText } from '../model/machine-values.ts';
import { type Observation, observed, withoutValue } from '../model/observation.ts';
import { parseDaemonConfiguration } from '../parsers/daemon-configuration.ts';
import { type DaemonStart, daemonStart } from './daemon-start.ts';
import { engineRelease } from './engine-release.ts';

const mostBytes = 1024 * 1024;

/** The text of a file that is no UTF-8 but UTF-16, whose mark reads as two unknown signs; null: it is none. */
async function wideText(machine: Machine, path: string, { text }: FileText) {
	if (!text.startsWith('\ufffd\ufffd')) return null;
	const answer = await machine.readBytes(path, mostBytes);
	if (answer.status !== 'observed') return null;
	const bytes = Uint8Array.from(atob(answer.value), (sign) => sign.charCodeAt(0));
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be').decode(bytes) : null;
}

/** The file that the daemon reads instead, by its command line; null: the usual one. */
function otherPlace({ flags }: DaemonStart, usual: string): string | null {
	const told = flags?.get('config-file')?.at(-1);
	// On Windows the file lies in the data root that a flag names: moby/moby, daemon/command/daemon.go.
	const root = usual.startsWith('/') ? undefined : flags?.get('data-root')?.at(-1);
	const path = (told ?? (root && `${root}/config/daemon.json`))?.replaceAll('\\', '/');
	if (path === undefined || !/^(\/|[A-Za-z]:\/)/.test(path)) return null;
	return path.toLowerCase() === usual.toLowerCase() ? null : path;
}

async function judged(
	machine: Machine,
	path: string,
	file: FileText,
	{ flags, unit }: DaemonStart,
): Promise<Observation<DaemonConfiguration>> {
	const wide = await wideText(machine, path, file);
	const parsed = parseDaemonConfiguration(wide ?? file.text, {
		system: machine.os === 'windows' ? 'windows' : 'linux',
		release: await engineRelease(machine),
		...{ flags, unit, encoding: wide === null ? 'utf-8' : 'utf-16' },
	});
	const refused = parsed.faults.find(({ isHarmless }) => !isHarmless)?.text;
	const excerpt = refused ?? (parsed.keys.join(', ') || 'no keys');
	return observed({ path, ...parsed }, { source: path, excerpt });
}

/** What this machine's daemon makes of its configuration file, or of the one that it is told to read instead. */
export async function judgedConfiguration(
	machine: Machine,
	usual: string,
	file: FileText,
): Promise<Observation<DaemonConfiguration>> {
	const start = await daemonStart(machine);
	const path = otherPlace(start, usual);
	if (path === null) return judged(machine, usual, file, start);
	const other = await machine.readFile(path);
	return other.status === 'observed'
		? judged(machine, path, other.value, start)
		: withoutValue(other, path);
}
