import { absent, observed, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { enginePing } from './engine-ping.ts';

// Where an engine without systemd writes: the start script of Debian's docker.io. With systemd its log is
// in the journal, whose files need a program to read.
const path = '/var/log/docker.log';
const limit = 256 * 1024;

/** The end of the engine's log; read only where the engine does not answer. */
export const engineLog: Probe<'engine-log'> = {
	fact: 'engine-log',
	title: "the container engine's log",
	appliesTo: ['linux'],
	async observe(machine) {
		const ping = valueIn(await enginePing.observe(machine));
		if (ping?.statusCode === 200) return absent({ source: 'not read: the engine answers' });
		const answer = await machine.readTail(path, limit);
		if (answer.status !== 'observed') return withoutValue(answer, path);
		const excerpt = `${answer.value.bytes} bytes`;
		return observed({ path, ...answer.value }, { source: path, excerpt });
	},
};
