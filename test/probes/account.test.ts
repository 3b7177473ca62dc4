import { describe, expect, test } from 'vitest';
import { account } from '../../src/probes/account.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

describe('account', () => {
	test('observes who asks', async () => {
		expect(await account.observe(machineWith({}))).toMatchObject({
			status: 'observed',
			value: { uid: 0, name: 'root' },
			evidence: [{ excerpt: 'root (0)' }],
		});
	});

	test('stays open where nobody could ask', async () => {
		const machine = answering(machineWith({}), 'account', denied);
		expect(await account.observe(machine)).toMatchObject({ reason: 'access-denied' });
	});
});
