import type { Probe } from '../model/probe.ts';
import { readConfiguration } from './read-configuration.ts';

/** What the engine's configuration file says, and what its daemon makes of it; absent where there is none. */
export const daemonConfiguration: Probe<'daemon-configuration'> = {
	fact: 'daemon-configuration',
	title: "the engine's daemon.json",
	appliesTo: ['linux'],
	observe: (machine) => readConfiguration(machine, '/etc/docker/daemon.json'),
};
