import type { Observation } from '../model/observation.ts';
import type { ServiceFailures } from '../model/windows-facts.ts';

// https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/cc756337(v=ws.10)
const noted: readonly (readonly [number, string])[] = [
	[7031, 'it ended unexpectedly'],
	[7034, 'it ended unexpectedly'],
	[7001, 'what it depends on did not start'],
];

/** What the service manager noted of the engine's service, to go on with a sentence. */
export function serviceFailureWords(failures: Observation<ServiceFailures>): string {
	if (failures.status !== 'observed') return '';
	const { events } = failures.value;
	const said = noted.filter(([id]) => events[id] !== undefined).map(([, words]) => words);
	return said.length > 0 ? `, and ${[...new Set(said)].join(', and ')}` : '';
}
