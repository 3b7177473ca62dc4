import { describe, expect, test } from 'vitest';
import { windowsServices } from '../../../src/probes/windows/windows-services.ts';
import { answering, denied } from '../../support/machine-with.ts';
import { serviceOf, windowsWith } from '../../support/windows-with.ts';

describe('windows-services', () => {
	test('tells those that are there, and null for those that are not', async () => {
		const machine = windowsWith({ windows: { services: { vmms: serviceOf() } } });
		const answer = await windowsServices.observe(machine);
		expect(answer).toMatchObject({
			value: { vmms: { state: 'running' }, docker: null },
			evidence: [{ excerpt: 'vmms running' }],
		});
	});

	test('leaves away what it may not ask about, which is not the same as absent', async () => {
		const closed = answering(windowsWith(), 'serviceStatus', denied, 'docker');
		const answer = await windowsServices.observe(closed);
		expect(answer.status === 'observed' && 'docker' in answer.value).toBe(false);
	});

	test('is open where the service manager answers nothing', async () => {
		const closed = answering(windowsWith(), 'serviceStatus', denied);
		expect(await windowsServices.observe(closed)).toMatchObject({ reason: 'access-denied' });
	});
});
