import type { EngineLog } from '../model/engine-facts.ts';
import type { Machine } from '../model/machine.ts';
import { absent, type Observation, observed, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { parseServiceLines } from '../parsers/service-lines.ts';
import { enginePing } from './engine-ping.ts';

// Where an engine without systemd writes: the start script of Debian's docker.io.
const path = '/var/log/docker.log';
const limit = 256 * 1024;
const maxLines = 400;

/** Whether systemd says that the engine's service failed: whoever stopped it knows why it does not run. */
async function hasFailed(machine: Machine): Promise<boolean> {
	if (valueIn(await machine.fileStatus('/run/systemd/system')) === undefined) return false;
	const state = valueIn(await machine.unitState('docker.service'));
	if (state === undefined || state.active === 'active') return false;
	// Started again and again, it is "activating" in between.
	return ['failed', 'activating'].includes(state.active) || !/^(?:success)?$/.test(state.result);
}

/** What dockerd wrote to the log of systemd; null: a program would be started for nothing. */
async function fromSystemd(machine: Machine): Promise<Observation<EngineLog> | null> {
	if (!(await hasFailed(machine))) return null;
	const source = 'the log of systemd, docker.service';
	const answer = await machine.systemLog('docker', maxLines);
	if (answer.status !== 'observed') return withoutValue(answer, source);
	const { bytes, truncated } = answer.value;
	const tail = parseServiceLines(answer.value.tail, 'dockerd');
	return observed({ path: source, bytes, truncated, tail }, { source, excerpt: `${bytes} bytes` });
}

/** The end of the engine's log; read only where the engine does not answer. */
export const engineLog: Probe<'engine-log'> = {
	fact: 'engine-log',
	title: "the container engine's log",
	appliesTo: ['linux'],
	async observe(machine) {
		const ping = valueIn(await enginePing.observe(machine));
		if (ping?.statusCode === 200) return absent({ source: 'not read: the engine answers' });
		const told = await fromSystemd(machine);
		if (told?.status === 'observed') return told;
		const answer = await machine.readTail(path, limit);
		if (answer.status === 'absent' && told !== null) return told;
		if (answer.status !== 'observed') return withoutValue(answer, path);
		const excerpt = `${answer.value.bytes} bytes`;
		return observed({ path, ...answer.value }, { source: path, excerpt });
	},
};
