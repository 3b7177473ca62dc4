import { hostNetworkFile } from '../../../knowledge/host-network-file.ts';
import { shownPath } from '../../../knowledge/shown-path.ts';
import { staleNats } from '../../../knowledge/stale-nats.ts';
import { parseEngineRelease } from '../../../parsers/engine-release.ts';
import { parseNetworkNats } from '../../../parsers/network-nats.ts';
import type { Description } from '../description.ts';
import { installedVersion } from '../installed-version.ts';
import { refusesConfiguration } from './refuses-configuration.ts';

/** A file of networks with this text is one that the Host Network Service fails on. */
const stale = 'stale';
const configuration = 'C:/ProgramData/docker/config/daemon.json';
const firstOfToday = 17763;

function badConfiguration(machine: Description): string | null {
	const { files, windows } = machine;
	const text = files[configuration];
	if (text === undefined) return null;
	const release = parseEngineRelease(installedVersion(machine));
	if (release === null || refusesConfiguration(machine, release)) {
		return `unable to configure the Docker daemon with file ${shownPath(configuration)}`;
	}
	const { group } = JSON.parse(text) as { readonly group?: unknown };
	const isKnown = typeof group !== 'string' || group in (windows?.groups ?? {});
	return isKnown ? null : `failed to load listeners: lookup account ${group}: not found`;
}

/** With another NAT than those of networks that are there, Windows makes none for the engine. */
function hasStaleNat({ windows, addresses = [] }: Description): boolean {
	const nats = parseNetworkNats(windows?.queries['network-nats'], addresses) ?? [];
	return staleNats(nats).length > 0;
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
	const why = files[hostNetworkFile] === stale ? 'The parameter is incorrect.' : null;
	const said = why ?? (hasStaleNat(machine) ? 'The object already exists.' : null);
	if (said !== null) {
		return `failed to start daemon: Error initializing network controller: Error creating default network: HNS failed with error : ${said}`;
	}
	return badConfiguration(machine);
}
