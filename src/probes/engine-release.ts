import type { Machine } from '../model/machine.ts';
import { valueIn } from '../model/observation.ts';
import { parseEngineRelease } from '../parsers/engine-release.ts';
import { engineEndpoint } from './engine-endpoint.ts';
import { enginePackages } from './engine-packages.ts';
import { engineVersion } from './engine-version.ts';

const daemons: ReadonlySet<string> = new Set([
	...['docker.io', 'docker-ce', 'docker-engine', 'moby-engine'],
]);

/**
 * The release of the daemon that this machine has, 2010 for 20.10: of its package, which is what would start next, or
 * else of the one that answers here. Null: neither says so. All of it is asked by other probes, too.
 */
export async function engineRelease(machine: Machine): Promise<number | null> {
	const packages = machine.os === 'linux' ? valueIn(await enginePackages.observe(machine)) : [];
	const installed = packages?.find(({ name, state }) => daemons.has(name) && state === 'installed');
	if (installed !== undefined) return parseEngineRelease(installed.version);
	const endpoint = valueIn(await engineEndpoint.observe(machine))?.endpoint;
	if (endpoint?.transport !== 'unix' && endpoint?.transport !== 'npipe') return null;
	const version = valueIn(await engineVersion.observe(machine));
	return version?.os === machine.os ? parseEngineRelease(version.version) : null;
}
