import type { EngineLog } from '../../model/engine-facts.ts';
import type { Machine } from '../../model/machine.ts';
import {
	absent,
	type Observation,
	observed,
	valueIn,
	withoutValue,
} from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { parseEventMessages } from '../../parsers/event-messages.ts';
import { enginePing } from '../engine-ping.ts';

const limit = 256 * 1024;
// Docker for Windows up to 18.x, then Docker Desktop: https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/
const places = ['Docker/log.txt', 'Docker/log/host/com.docker.backend.exe.log'];

// Run as a service, dockerd writes its log there, the newest entry first:
// https://github.com/moby/moby/blob/master/daemon/command/service_windows.go
async function fromEvents(machine: Machine): Promise<Observation<EngineLog> | null> {
	const service = await machine.serviceStatus('docker');
	if (service.status !== 'observed') return null;
	const path = 'the event log Application, source docker';
	const answer = await machine.query('engine-events');
	if (answer.status !== 'observed') return withoutValue(answer, path);
	const tail = parseEventMessages(answer.value).toReversed().join('\n');
	const excerpt = `${tail.length} letters`;
	return observed({ path, bytes: tail.length, truncated: false, tail }, { source: path, excerpt });
}

/** The end of the log of the engine's service, or of Docker's product; read only where the engine does not answer. */
export const engineLog: Probe<'engine-log'> = {
	fact: 'engine-log',
	title: "the container engine's log",
	appliesTo: ['windows'],
	async observe(machine) {
		const ping = valueIn(await enginePing.observe(machine));
		if (ping?.statusCode === 200) return absent({ source: 'not read: the engine answers' });
		const events = await fromEvents(machine);
		if (events !== null) return events;
		const local = valueIn(await machine.environmentVariable('LOCALAPPDATA'));
		if (local === undefined) return absent({ source: 'LOCALAPPDATA', excerpt: 'not set' });
		const folder = local.replaceAll('\\', '/');
		const answers = await Promise.all(
			places.map(async (place) => {
				const path = `${folder}/${place}`;
				return { path, answer: await machine.readTail(path, limit) };
			}),
		);
		const found = answers.find(({ answer }) => answer.status !== 'absent') ?? answers[0];
		if (found === undefined) return absent({ source: folder });
		const { path, answer } = found;
		if (answer.status !== 'observed') return withoutValue(answer, path);
		const excerpt = `${answer.value.bytes} bytes`;
		return observed({ path, ...answer.value }, { source: path, excerpt });
	},
};
