import { absent, observed, valueIn, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { enginePing } from '../engine-ping.ts';

const limit = 256 * 1024;
// Docker for Windows up to 18.x, then Docker Desktop: https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/
const places = ['Docker/log.txt', 'Docker/log/host/com.docker.backend.exe.log'];

/** The end of the log of Docker's product; read only where the engine does not answer. */
export const engineLog: Probe<'engine-log'> = {
	fact: 'engine-log',
	title: "the container engine's log",
	appliesTo: ['windows'],
	async observe(machine) {
		const ping = valueIn(await enginePing.observe(machine));
		if (ping?.statusCode === 200) return absent({ source: 'not read: the engine answers' });
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
