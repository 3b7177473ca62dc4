import { hostNetworkFile } from '../../../knowledge/host-network-file.ts';
import { parseDaemonConfiguration } from '../../../parsers/daemon-configuration.ts';
import type { Description } from '../description.ts';
import { installedVersion } from '../installed-version.ts';

/** A file of networks with this text is one that the Host Network Service fails on. */
const stale = 'stale';
const configuration = 'C:/ProgramData/docker/config/daemon.json';
const firstOfToday = 17763;

function badConfiguration({ files, windows }: Description): string | null {
	const text = files[configuration];
	if (text === undefined) return null;
	const said = `unable to configure the Docker daemon with file ${configuration.replaceAll('/', '\\')}`;
	const { problem, keys } = parseDaemonConfiguration(text, 'windows');
	if (problem !== null) return `${said}: ${problem.text}`;
	const group: unknown = keys.includes('group') ? JSON.parse(text).group : undefined;
	const isKnown = typeof group !== 'string' || group in (windows?.groups ?? {});
	return isKnown ? null : `failed to load listeners: lookup account ${group}: not found`;
}

/**
 * What the engine of a simulated Windows writes into the log of events where it ends at once; null: it runs. In the
 * words of https://github.com/moby/moby/blob/master/daemon/daemon_windows.go
 */
export function engineObstacle(machine: Description): string | null {
	const { windows, files } = machine;
	const isOld = (windows?.version.build ?? 0) < firstOfToday;
	if (isOld && !installedVersion(machine).startsWith('20.')) {
		return 'this version of Windows does not support the docker daemon (Windows build 17763 or higher is required)';
	}
	const { hns, vmcompute } = windows?.services ?? {};
	if (hns === undefined || vmcompute === undefined) {
		return 'a required service is not installed, ensure the Containers feature is installed';
	}
	if (files[hostNetworkFile] === stale) {
		return 'failed to start daemon: Error initializing network controller: Error creating default network: HNS failed with error : The parameter is incorrect.';
	}
	return badConfiguration(machine);
}
