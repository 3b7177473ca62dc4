import { absent, observed, unobserved, valueIn, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { parseServiceEvents } from '../../parsers/service-events.ts';

const name = 'docker';
const key = `HKLM\\SYSTEM\\CurrentControlSet\\Services\\${name}`;

/** What the service manager noted of the engine's service; absent where there is no such service, or it runs. */
export const serviceFailures: Probe<'service-failures'> = {
	fact: 'service-failures',
	title: "how often the engine's service failed",
	appliesTo: ['windows'],
	async observe(machine) {
		const service = await machine.serviceStatus(name);
		if (service.status !== 'observed') return withoutValue(service, `the service ${name}`);
		if (service.value.state === 'running') return absent({ source: `the service ${name} runs` });
		const source = 'the event log System, source Service Control Manager';
		const [answer, values] = await Promise.all([
			machine.query('service-events'),
			machine.registryValues(key),
		]);
		if (answer.status !== 'observed') return withoutValue(answer, source);
		const shown = valueIn(values)?.['DisplayName'];
		const names = typeof shown === 'string' ? [name, shown] : [name];
		const value = parseServiceEvents(answer.value, names);
		if (value === null) return unobserved('unparsable', { source });
		const counts = Object.entries(value.events).map(([id, count]) => `${id}: ${count}`);
		return observed(value, { source, excerpt: counts.join(', ') || 'none' });
	},
};
