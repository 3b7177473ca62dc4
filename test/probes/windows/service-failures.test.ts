import { expect, test } from 'vitest';
import { serviceFailures } from '../../../src/probes/windows/service-failures.ts';
import { serviceOf, windowsWith } from '../../support/windows-with.ts';

const stopped = { docker: serviceOf({ state: 'stopped', exitCode: 1067 }) };
const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\docker';
const queries = { 'service-events': [{ Id: 7034, Values: ['Docker Engine', '1'] }] };

test('events are told by the name that is shown, and not asked for where the service runs', async () => {
	const registry = { [key]: { DisplayName: 'Docker Engine' } };
	const machine = windowsWith({ windows: { services: stopped, registry, queries } });
	expect(await serviceFailures.observe(machine)).toMatchObject({ value: { events: { 7034: 1 } } });
	const running = windowsWith({ windows: { services: { docker: serviceOf() }, queries } });
	expect((await serviceFailures.observe(running)).status).toBe('absent');
	expect((await serviceFailures.observe(windowsWith())).status).toBe('absent');
	const refused = windowsWith({ windows: { services: stopped } });
	expect(await serviceFailures.observe(refused)).toMatchObject({ reason: 'access-denied' });
});
