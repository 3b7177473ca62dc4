import { observed, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { parseDaemonConfiguration } from '../../parsers/daemon-configuration.ts';

// https://docs.docker.com/engine/daemon/#configuration-file
const path = 'C:/ProgramData/docker/config/daemon.json';

/** What the configuration file of the engine's service says; absent where there is none. */
export const daemonConfiguration: Probe<'daemon-configuration'> = {
	fact: 'daemon-configuration',
	title: "the engine's daemon.json",
	appliesTo: ['windows'],
	async observe(machine) {
		const answer = await machine.readFile(path);
		if (answer.status !== 'observed') return withoutValue(answer, path);
		const parsed = parseDaemonConfiguration(answer.value.text, 'windows');
		const excerpt = parsed.problem?.text ?? (parsed.keys.join(', ') || 'no keys');
		return observed({ path, ...parsed }, { source: path, excerpt });
	},
};
