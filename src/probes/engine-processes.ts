import type { EngineProcess } from '../model/linux-facts.ts';
import type { Machine } from '../model/machine.ts';
import { absent, observed, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { enginePing } from './engine-ping.ts';

async function daemonIn(machine: Machine, id: string): Promise<EngineProcess | null> {
	const name = valueIn(await machine.readFile(`/proc/${id}/comm`))?.text.trim();
	if (name !== 'dockerd') return null;
	const line = valueIn(await machine.readFile(`/proc/${id}/cmdline`))?.text ?? '';
	return { id: Number(id), words: line.split('\0').filter((word) => word !== '') };
}

/** The daemons that run here, whoever started them; looked for only where the engine does not answer. */
export const engineProcesses: Probe<'engine-processes'> = {
	fact: 'engine-processes',
	title: "the engine's processes",
	appliesTo: ['linux'],
	async observe(machine) {
		const ping = valueIn(await enginePing.observe(machine));
		if (ping?.statusCode === 200) return absent({ source: 'not read: the engine answers' });
		const names = await machine.listFolder('/proc');
		if (names.status !== 'observed') return withoutValue(names, '/proc');
		const ids = names.value.filter((name) => /^\d{1,10}$/.test(name));
		const found = await Promise.all(ids.map((id) => daemonIn(machine, id)));
		const daemons = found.filter((one) => one !== null);
		const excerpt = daemons.map(({ id, words }) => `${id}: ${words.join(' ')}`).join('; ');
		return observed(daemons, { source: '/proc', excerpt: excerpt || 'no dockerd runs' });
	},
};
