import type { EnginePrograms } from '../model/engine-facts.ts';
import type { Machine } from '../model/machine.ts';
import { observed, valueIn } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { programIn } from './program-in.ts';

const programs = ['docker', 'dockerd', 'containerd', 'runc', 'podman'] as const;

// Daemons live in the system folders, which an ordinary user's search path may lack.
const systemFolders = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin'];

// Links to folders above wherever an engine runs; looking twice would only cost.
const merged = ['/bin', '/sbin'];

async function searchFolders(machine: Machine): Promise<readonly string[]> {
	const path = valueIn(await machine.environmentVariable('PATH')) ?? '';
	const own = path
		.split(':')
		.filter((folder) => folder.startsWith('/') && !merged.includes(folder));
	return [...new Set([...own, ...systemFolders])];
}

/** Where the programs of container engines lie. */
export const enginePrograms: Probe<'engine-programs'> = {
	fact: 'engine-programs',
	title: "the container engine's programs",
	appliesTo: ['linux'],
	async observe(machine) {
		const folders = await searchFolders(machine);
		const places = await Promise.all(programs.map((name) => programIn(machine, name, folders)));
		const found = Object.fromEntries(programs.map((name, place) => [name, places[place] ?? null]));
		const excerpt = places.filter((place) => place !== null).join(', ') || 'none of them';
		return observed(found as EnginePrograms, { source: 'search path', excerpt });
	},
};
