import { absent, observed, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { engineEndpoint } from './engine-endpoint.ts';
import { permissionsText } from './permissions-text.ts';

/** The engine's socket file; absent when there is none, or when the client does not use one. */
export const engineSocket: Probe<'engine-socket'> = {
	fact: 'engine-socket',
	title: "the container engine's socket",
	appliesTo: ['linux'],
	async observe(machine) {
		const chosen = await engineEndpoint.observe(machine);
		if (chosen.status === 'unobserved') return chosen;
		const endpoint = valueIn(chosen)?.endpoint;
		if (endpoint?.transport !== 'unix') return absent({ source: 'the client uses no socket file' });
		const { path } = endpoint;
		const status = await machine.fileStatus(path);
		if (status.status !== 'observed') return withoutValue(status, path);
		const connectable = valueIn(await machine.mayAccess(path, 'read-write')) ?? null;
		const evidence = { source: path, excerpt: permissionsText(status.value) };
		return observed({ path, status: status.value, connectable }, evidence);
	},
};
