import type { Machine } from '../model/machine.ts';
import { valueIn } from '../model/observation.ts';

// https://docs.docker.com/engine/daemon/#daemon-data-directory
const places = {
	linux: { configuration: '/etc/docker/daemon.json', root: '/var/lib/docker' },
	windows: {
		configuration: 'C:/ProgramData/docker/config/daemon.json',
		root: 'C:/ProgramData/docker',
	},
} as const;

// Where it keeps them depends on nothing but the file.
const anyDaemon = { system: 'linux', release: null, flags: null, unit: null } as const;

/** The folder where the engine keeps images and containers, or would. */
export async function engineRoot(machine: Machine): Promise<string> {
	const place = places[machine.os === 'windows' ? 'windows' : 'linux'];
	const file = valueIn(await machine.readFile(place.configuration));
	if (file === undefined) return place.root;
	// Loaded only where there is such a file: it brings the table of every key.
	const { parseDaemonConfiguration } = await import('../parsers/daemon-configuration.ts');
	return parseDaemonConfiguration(file.text, anyDaemon).dataRoot ?? place.root;
}
