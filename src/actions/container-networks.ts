import { hostNetworkFile } from '../knowledge/host-network-file.ts';
import { defineActionKind } from '../model/action.ts';
import type { Change } from '../model/change.ts';
import type { Reading } from '../model/observation.ts';

const aside = `${hostNetworkFile}.before-nestvirt`;

/** Whether the file of the networks was put aside, and which of the two services run; missing ones do not. */
type NetworksState = {
	readonly hasData: boolean;
	readonly isAside: boolean;
	readonly runs: { readonly hns: boolean; readonly docker: boolean };
};

const run = (service: string, running: boolean): Change => ({
	change: 'run-service',
	service,
	running,
});

/** The next change to a file that only a service that is stopped lets go; the engine stands on that service. */
function whileStopped({ runs }: NetworksState, change: Change): Change {
	if (runs.docker) return run('docker', false);
	return runs.hns ? run('hns', false) : change;
}

/**
 * The networks of containers as Windows makes them anew: the file in which the Host Network Service keeps them is put
 * aside while the service is stopped. https://github.com/microsoft/hcsshim/issues/99,
 * https://github.com/docker/for-win/issues/1869
 */
export const containerNetworks = defineActionKind({
	kind: 'container-networks',
	restarts: false,
	title: () => 'Let Windows make the networks of containers anew',
	async get(machine): Promise<Reading<NetworksState>> {
		const [hns, docker] = [
			await machine.serviceStatus('hns'),
			await machine.serviceStatus('docker'),
		];
		const [kept, put] = [
			await machine.fileStatus(hostNetworkFile),
			await machine.fileStatus(aside),
		];
		for (const one of [hns, docker, kept, put]) if (one.status === 'unobserved') return one;
		const runs = (one: typeof hns): boolean =>
			one.status === 'observed' && one.value.state === 'running';
		return {
			status: 'observed',
			value: {
				hasData: kept.status === 'observed',
				isAside: put.status === 'observed',
				runs: { hns: runs(hns), docker: runs(docker) },
			},
		};
	},
	standing: (_, { hasData, isAside, runs }) =>
		runs.hns && (isAside || !hasData) ? 'in-desired-state' : 'differs',
	// A service that runs changes by itself.
	lasting: ({ isAside }) => ({ isAside }),
	next: (_, state) =>
		state.hasData && !state.isAside
			? whileStopped(state, { change: 'rename-file', path: hostNetworkFile, to: aside })
			: run('hns', true),
	back: (_, before, state) => {
		if (state.isAside && !before.isAside) {
			return whileStopped(state, { change: 'rename-file', path: aside, to: hostNetworkFile });
		}
		if (state.runs.hns !== before.runs.hns && !state.runs.docker) {
			return run('hns', before.runs.hns);
		}
		return state.runs.docker === before.runs.docker ? null : run('docker', before.runs.docker);
	},
});
