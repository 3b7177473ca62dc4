import { wslConfiguration } from '../../../knowledge/wsl-configuration.ts';
import type { Description } from '../description.ts';
import { linuxStart } from './linux-start.ts';
import { without } from './without.ts';

const configuration = '/etc/wsl.conf';
const booted = '/run/systemd/system';
const systemd = '/lib/systemd/systemd';
const unitFile = '/lib/systemd/system/docker.service';
const idle = { load: 'loaded', active: 'inactive', sub: 'dead', result: 'success' };

function withInit(machine: Description): Description {
	const { files, statuses = {} } = machine;
	const starts = wslConfiguration.startsSystemd(files[configuration] ?? '') && systemd in statuses;
	if (!starts) {
		const { units: _, ...rest } = machine;
		return { ...rest, statuses: without(statuses, booted) };
	}
	return {
		...machine,
		statuses: { ...statuses, [booted]: { kind: 'folder', mode: 0o755 } },
		...(unitFile in files ? { units: { ...machine.units, 'docker.service': idle } } : {}),
	};
}

/** A distribution of WSL after it was ended and asked again: by systemd where its configuration says so. */
export function distributionStart(machine: Description): Description {
	// How often it was started tells nothing: everybody starts and ends it.
	const { starts: _, ...next } = linuxStart(withInit(machine));
	return next;
}
