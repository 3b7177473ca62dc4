import type { Machine } from '../model/machine.ts';
import { valueIn } from '../model/observation.ts';
import { parseDaemonConfiguration } from '../parsers/daemon-configuration.ts';

const configuration = '/etc/docker/daemon.json';
const defaultRoot = '/var/lib/docker';

/** The folder where the engine keeps images and containers, or would. */
export async function engineRoot(machine: Machine): Promise<string> {
	const text = valueIn(await machine.readFile(configuration))?.text ?? '';
	return parseDaemonConfiguration(text).dataRoot ?? defaultRoot;
}
