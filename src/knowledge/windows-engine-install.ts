import type { Action } from '../model/action.ts';
import { fittingEngine } from './fitting-engine.ts';
import { windowsServing } from './windows-serving.ts';

/** What a check told of a Windows machine that has no engine; missing or empty: it is not known. */
export type WindowsEngineParameters = {
	readonly build?: string;
	readonly architecture?: string;
	/** Where Windows keeps programs: `C:\Program Files`. */
	readonly folder?: string;
	/** `chosen`: the configuration says already who may use the engine. */
	readonly access?: string;
	/** Another archive of the engine, and its SHA-256. */
	readonly archive?: string;
	readonly sha256?: string;
};

const firstEngine = 14393;
const [service, group] = ['docker', 'docker-users'];
const dataRoot = 'C:/ProgramData/docker';
const eventSource = `HKLM\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application\\${service}`;
// It becomes part of a command line that runs with all rights.
const safeFolder = /^[A-Za-z]:(\\[\w .()-]+)+$/;

const slashed = (path: string): string => path.replaceAll('\\', '/');

const machine = (build: number) => ({ os: 'windows', architecture: 'x64', build }) as const;

/** The programs: of the engine, and of Compose where the engine understands the questions that it asks. */
function programs(
	build: number,
	folder: string,
	{ archive, sha256: given }: WindowsEngineParameters,
): readonly Action[] | null {
	const known = fittingEngine(machine(build));
	const engine = archive && given ? { source: archive, sha256: given } : known;
	if (engine === undefined) return null;
	const compose = fittingEngine(machine(build), 'compose');
	const placed = { kind: 'engine-archive', links: null } as const;
	const { source, sha256 } = engine;
	const main: Action = { ...placed, source, sha256, folder: slashed(folder) };
	if (compose === undefined) return [main];
	// A place where the client looks for its plugins:
	// https://github.com/docker/cli/blob/master/cli-plugins/manager/manager_windows.go
	const plugin: Action = {
		...placed,
		...{ source: compose.source, sha256: compose.sha256, program: 'docker-compose.exe' },
		folder: `${slashed(folder)}/cli-plugins`,
	};
	return [main, plugin];
}

/**
 * Who may use the engine beside administrators. The folder of its data comes first: made by the engine it is for
 * administrators alone, but one that is there already it takes as it is.
 * https://github.com/moby/moby/blob/master/daemon/internal/system/filesys_windows.go
 */
function access(isChosen: boolean): readonly Action[] {
	const folder: Action = { kind: 'private-folder', path: dataRoot };
	if (isChosen) return [folder];
	const path = `${dataRoot}/config/daemon.json`;
	return [folder, { kind: 'group', group }, { kind: 'json-entries', path, entries: { group } }];
}

/** As `dockerd --register-service` does it, which takes no flags with it: https://github.com/moby/moby/blob/master/daemon/command/service_windows.go */
function registration(folder: string): readonly Action[] {
	const program = `${folder}\\dockerd.exe`;
	const value = (name: string, to: string | number): Action => ({
		...{ kind: 'registry-value', key: eventSource, name, value: to },
		meaning: "Let the event log show the engine's messages",
	});
	return [
		value('EventMessageFile', program),
		value('CustomSource', 1),
		value('TypesSupported', 7),
		{
			...{ kind: 'service-registration', service, title: 'Docker Engine' },
			command: `"${program}" --run-service`,
		},
	];
}

/**
 * What installs the engine for Windows containers, in order; nothing where no archive of it fits this Windows, or where
 * it is not known where programs belong. The engine's own choice of isolation stays: on a Windows for desktops it takes
 * Hyper-V unless a container asks for less, and asking for each is enough.
 */
export function windowsEngineInstall(
	parameters: WindowsEngineParameters,
): readonly (Action | 'restart')[] {
	const { build: told, architecture, folder: place = '' } = parameters;
	const build = Number(told);
	if (!(build >= firstEngine) || architecture !== 'x64' || !safeFolder.test(place)) return [];
	const folder = `${place}\\Docker`;
	const placed = programs(build, folder, parameters);
	if (placed === null) return [];
	return [
		...placed,
		...access(parameters.access === 'chosen'),
		...registration(folder),
		{ kind: 'search-path', folder },
		windowsServing,
	];
}
