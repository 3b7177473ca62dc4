import type { Machine } from '../model/machine.ts';
import { type Reading, valueIn } from '../model/observation.ts';
import { parseCommandWords } from '../parsers/command-words.ts';
import { type DaemonFlags, parseDaemonFlags } from '../parsers/daemon-flags.ts';
import { parseExpandedWords } from '../parsers/expanded-words.ts';
import type { UnitWords } from '../parsers/host-drop-in.ts';
import { parseShellVariables } from '../parsers/shell-variables.ts';
import { parseUnitCommand } from '../parsers/unit-command.ts';

/** What the daemon's command line sets; `unit`: how systemd has it. Null: nobody could look, or it has none. */
export interface DaemonStart {
	readonly flags: DaemonFlags | null;
	readonly unit: UnitWords | null;
}

const unknown: DaemonStart = { flags: null, unit: null };
// The first place that has a file of a name counts: https://www.freedesktop.org/software/systemd/man/systemd.unit.html
const places = [
	...['/etc/systemd/system', '/run/systemd/system', '/usr/lib/systemd/system'],
	'/lib/systemd/system',
];

const isUnseen = ({ status }: Reading<unknown>): boolean => status === 'unobserved';

/** The paths of the unit's drop-ins, by the order of their names; null: nobody could look. */
async function dropIns(machine: Machine): Promise<readonly string[] | null> {
	const folders = places.map((place) => `${place}/docker.service.d`);
	const lists = await Promise.all(folders.map((folder) => machine.listFolder(folder)));
	if (lists.some(isUnseen)) return null;
	const found = new Map<string, string>();
	for (const [index, list] of lists.entries()) {
		for (const name of valueIn(list) ?? []) {
			if (name.endsWith('.conf') && !found.has(name)) found.set(name, `${folders[index]}/${name}`);
		}
	}
	return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, path]) => path);
}

/** The unit and its drop-ins as systemd reads them; undefined: there is no unit. Null: nobody could look. */
async function unitTexts(machine: Machine): Promise<readonly string[] | null | undefined> {
	const answers = await Promise.all(
		places.map((place) => machine.readFile(`${place}/docker.service`)),
	);
	if (answers.some(isUnseen)) return null;
	const [unit] = answers.flatMap((answer) => valueIn(answer)?.text ?? []);
	if (unit === undefined) return undefined;
	const paths = await dropIns(machine);
	if (paths === null) return null;
	const texts = await Promise.all(paths.map((path) => machine.readFile(path)));
	return texts.some(isUnseen) ? null : [unit, ...texts.flatMap((one) => valueIn(one)?.text ?? [])];
}

async function bySystemd(machine: Machine, texts: readonly string[]): Promise<DaemonStart> {
	const told = parseUnitCommand(texts);
	if (told === null) return unknown;
	const uses = told.command.includes('$') ? told.files : [];
	const files = await Promise.all(uses.map((path) => machine.readFile(path)));
	if (files.some(isUnseen)) return unknown;
	const lines = [...told.assignments, ...files.flatMap((file) => valueIn(file)?.text ?? [])];
	const variables = parseShellVariables(lines.join('\n'));
	const unit: UnitWords = {
		command: told.command,
		expand: (words) => parseExpandedWords(words, variables),
	};
	const words = unit.expand(parseCommandWords(told.command).map(({ raw }) => raw));
	return { flags: parseDaemonFlags(words.slice(1)), unit };
}

/** https://github.com/moby/moby/blob/v20.10.24/contrib/init/sysvinit-debian/docker */
async function byScript(machine: Machine): Promise<DaemonStart> {
	const script = await machine.fileStatus('/etc/init.d/docker');
	if (script.status !== 'observed') return unknown;
	const told = await machine.readFile('/etc/default/docker');
	if (isUnseen(told)) return unknown;
	const options = parseShellVariables(valueIn(told)?.text ?? '').get('DOCKER_OPTS') ?? '';
	const words = parseCommandWords(options).map(({ text }) => text);
	return { flags: parseDaemonFlags(['-p', '/var/run/docker.pid', ...words]), unit: null };
}

async function byService(machine: Machine): Promise<DaemonStart> {
	const command = valueIn(await machine.serviceStatus('docker'))?.command;
	if (command === undefined) return unknown;
	const [, ...words] = parseCommandWords(command, 'plain').map(({ text }) => text);
	return { flags: parseDaemonFlags(words), unit: null };
}

/** How this machine would start the engine's daemon: what its unit, its init script or its service tells it. */
export async function daemonStart(machine: Machine): Promise<DaemonStart> {
	if (machine.os === 'windows') return byService(machine);
	const systemd = await machine.fileStatus('/run/systemd/system');
	if (isUnseen(systemd)) return unknown;
	if (systemd.status === 'absent') return byScript(machine);
	const texts = await unitTexts(machine);
	if (texts === null) return unknown;
	return texts === undefined ? byScript(machine) : bySystemd(machine, texts);
}
