/** How a unit of systemd starts its program. */
export interface UnitCommand {
	/** The command line, continued lines joined, prefixes such as `-` and `@` taken off. */
	readonly command: string;
	/** Variables that the unit sets itself, and files that set more. */
	readonly assignments: readonly string[];
	readonly files: readonly string[];
}

type Setting = readonly [name: string, value: string];

/** The settings of a unit's `[Service]` that say how it starts, in order. */
function settingsOf(text: string): readonly Setting[] {
	let section = '';
	return text
		.replaceAll(/\\\r?\n/g, ' ')
		.split(/\r?\n/)
		.flatMap((line): readonly Setting[] => {
			section = /^\s*\[(.+)\]/.exec(line)?.[1] ?? section;
			// ExecStart=/usr/sbin/dockerd -H fd:// $DOCKER_OPTS
			const [, name, value = ''] =
				/^\s*(ExecStart|Environment|EnvironmentFile)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
			return section === 'Service' && name !== undefined ? [[name, value]] : [];
		});
}

/**
 * Reads `ExecStart` and what it may stand on out of a unit and its drop-ins, in the order in which systemd reads them;
 * an empty value forgets those before. Null where nothing is started, or more than one thing.
 * https://www.freedesktop.org/software/systemd/man/systemd.service.html
 */
export function parseUnitCommand(texts: readonly string[]): UnitCommand | null {
	const lists = new Map<string, readonly string[]>();
	for (const [name, value] of texts.flatMap(settingsOf)) {
		lists.set(name, value === '' ? [] : [...(lists.get(name) ?? []), value]);
	}
	const [command, ...others] = lists.get('ExecStart') ?? [];
	if (command === undefined || others.length > 0) return null;
	return {
		command: command.replace(/^[-@:+!|]+/, ''),
		assignments: lists.get('Environment') ?? [],
		files: (lists.get('EnvironmentFile') ?? []).map((file) => file.replace(/^-/, '')),
	};
}
