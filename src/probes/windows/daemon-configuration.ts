import type { Probe } from '../../model/probe.ts';
import { readConfiguration } from '../read-configuration.ts';

/** What the configuration file of the engine's service says, and what that makes of it; absent where there is none. */
export const daemonConfiguration: Probe<'daemon-configuration'> = {
	fact: 'daemon-configuration',
	title: "the engine's daemon.json",
	appliesTo: ['windows'],
	// https://docs.docker.com/engine/daemon/#configuration-file
	observe: (machine) => readConfiguration(machine, 'C:/ProgramData/docker/config/daemon.json'),
};
