import { hostNetworkFile } from '../../../knowledge/host-network-file.ts';
import type { Description } from '../description.ts';
import { installedVersion } from '../installed-version.ts';
import { runningWindowsEngine } from '../running-windows-engine.ts';
import type { WindowsDescription } from '../windows-description.ts';
import { engineObstacle } from './engine-obstacle.ts';
import { without } from './without.ts';

const stopped = { state: 'stopped', processId: 0 } as const;
const running = { state: 'running', processId: 2040, exitCode: 0 } as const;

function withState(machine: Description, name: string, parts: object): Description {
	const { windows } = machine;
	const known = windows?.services[name];
	if (windows === undefined || known === undefined) return machine;
	const services = { ...windows.services, [name]: { ...known, ...parts } };
	return { ...machine, windows: { ...windows, services } };
}

function withPipes(machine: Description, pipes: WindowsDescription['pipes']): Description {
	return machine.windows ? { ...machine, windows: { ...machine.windows, pipes } } : machine;
}

/** An engine that ended at once, and said why. */
function ended(machine: Description, message: string): Description {
	const next = withState(machine, 'docker', { ...stopped, exitCode: 1 });
	const { windows } = next;
	if (windows === undefined) return next;
	const queries = { ...windows.queries, 'engine-events': [{ Message: message }] };
	return { ...next, windows: { ...windows, queries } };
}

/** The engine serves its pipe while it runs, and ends at once where something is in its way. */
function withEngine(machine: Description, runs: boolean): Description {
	const { pipes } = runningWindowsEngine.windows;
	const path = Object.keys(pipes)[0] ?? '';
	const others = without(machine.windows?.pipes ?? {}, path);
	if (!runs) {
		const { engine: _, ...rest } = withState(machine, 'docker', stopped);
		return withPipes(rest, others);
	}
	const obstacle = engineObstacle(machine);
	if (obstacle !== null) return ended(machine, obstacle);
	const served = withPipes(withState(machine, 'docker', running), { ...others, ...pipes });
	return { ...served, engine: runningWindowsEngine.engineOf(installedVersion(machine)) };
}

/** The Host Network Service makes its file anew at its start. */
function withNetworks(machine: Description, runs: boolean): Description {
	const next = withState(machine, 'hns', runs ? running : stopped);
	return runs ? { ...next, files: { [hostNetworkFile]: '', ...next.files } } : next;
}

/** A simulated Windows after one of its services was started or stopped; null: it has none of that name. */
export function ranService(machine: Description, name: string, runs: boolean): Description | null {
	if (machine.windows?.services[name] === undefined) return null;
	if (name === 'docker') return withEngine(machine, runs);
	if (name === 'hns') return withNetworks(machine, runs);
	return withState(machine, name, runs ? running : stopped);
}
