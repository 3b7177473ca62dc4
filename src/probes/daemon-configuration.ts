import { observed, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { parseDaemonConfiguration } from '../parsers/daemon-configuration.ts';

const path = '/etc/docker/daemon.json';

/** What the engine's configuration file says; absent where there is none. */
export const daemonConfiguration: Probe<'daemon-configuration'> = {
	fact: 'daemon-configuration',
	title: "the engine's daemon.json",
	appliesTo: ['linux'],
	async observe(machine) {
		const answer = await machine.readFile(path);
		if (answer.status !== 'observed') return withoutValue(answer, path);
		const parsed = parseDaemonConfiguration(answer.value.text);
		const excerpt = parsed.problem?.text ?? (parsed.keys.join(', ') || 'no keys');
		return observed({ path, ...parsed }, { source: path, excerpt });
	},
};
