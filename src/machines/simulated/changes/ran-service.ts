import { hostNetworkFile } from '../../../knowledge/host-network-file.ts';
import { staleNats } from '../../../knowledge/stale-nats.ts';
import { parseNetworkNats } from '../../../parsers/network-nats.ts';
import type { Description } from '../description.ts';
import { runningWindowsEngine } from '../running-windows-engine.ts';
import type { WindowsDescription } from '../windows-description.ts';
import { without } from './without.ts';

const stopped = { state: 'stopped', processId: 0 } as const;
const running = { state: 'running', processId: 2040, exitCode: 0 } as const;

/** A file of networks with this text is one that the Host Network Service fails on. */
const stale = 'stale';

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

/** With another NAT than those of networks that are there, Windows makes none for the engine. */
function hasStaleNat({ windows, addresses = [] }: Description): boolean {
	const nats = parseNetworkNats(windows?.queries['network-nats'], addresses) ?? [];
	return staleNats(nats).length > 0;
}

/** The engine serves its pipe while it runs, and ends at once where its networks cannot be made. */
function withEngine(machine: Description, runs: boolean): Description {
	const { pipes } = runningWindowsEngine.windows;
	const path = Object.keys(pipes)[0] ?? '';
	const others = without(machine.windows?.pipes ?? {}, path);
	const fails = machine.files[hostNetworkFile] === stale || hasStaleNat(machine);
	if (!runs || fails) {
		const ended = runs ? { ...stopped, exitCode: 1 } : stopped;
		const { engine: _, ...rest } = withState(machine, 'docker', ended);
		return withPipes(rest, others);
	}
	const served = withPipes(withState(machine, 'docker', running), { ...others, ...pipes });
	return { ...served, engine: runningWindowsEngine.engine };
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
