import { parseCommandWords } from './command-words.ts';
import { parseDaemonFlags } from './daemon-flags.ts';

/** How systemd starts the daemon: the words as the unit has them, and what becomes of each. */
export interface UnitWords {
	readonly command: string;
	expand(words: readonly string[]): readonly string[];
}

// Of docker.socket: https://github.com/moby/moby/blob/master/contrib/init/systemd/docker.socket
const local = /^(fd:\/\/|unix:\/\/(\/var)?\/run\/docker\.sock$|unix:\/\/$)/;

function withoutHosts(command: string): readonly string[] {
	const kept: string[] = [];
	let isValue = false;
	for (const { raw, text } of parseCommandWords(command)) {
		const isHost = /^(-H|--host)/.test(text) && !/^--host-/.test(text);
		if (!isValue && !isHost) kept.push(raw);
		isValue = !isValue && (text === '-H' || text === '--host');
	}
	return kept;
}

/**
 * What lets a unit start the daemon without its own `-H`, which the file's `hosts` must not stand beside; nothing of
 * either is lost: an address of the unit that the file has not is to be one of the file's. Null where the flag stands
 * elsewhere. https://docs.docker.com/engine/daemon/troubleshoot/#configure-the-daemon-host-with-systemd
 */
export function parseHostDropIn(
	unit: UnitWords,
	hosts: unknown,
): { readonly text: string; readonly hosts: readonly string[] } | null {
	if (!Array.isArray(hosts) || !hosts.every((one) => typeof one === 'string')) return null;
	const words = withoutHosts(unit.command);
	if (parseDaemonFlags(unit.expand(words).slice(1)).has('hosts')) return null;
	const whole = unit.expand(parseCommandWords(unit.command).map(({ raw }) => raw));
	const told = parseDaemonFlags(whole.slice(1)).get('hosts') ?? [];
	const listed: readonly string[] = hosts;
	const isLocal = listed.some((one) => local.test(one));
	const moved = told.filter((one) => !listed.includes(one) && !(isLocal && local.test(one)));
	const lines = [
		'# The daemon listens at the "hosts" of its daemon.json, and must not be told of any by a flag, too.',
		...['[Service]', 'ExecStart=', `ExecStart=${words.join(' ')}`, ''],
	];
	return { text: lines.join('\n'), hosts: [...moved, ...listed] };
}
