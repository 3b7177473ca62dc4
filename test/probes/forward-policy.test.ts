import { expect, test } from 'vitest';
import { forwardPolicy } from '../../src/probes/forward-policy.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

test('the policy for forwarded packets is told chain by chain', async () => {
	const forwardChains = [{ table: 'filter', name: 'FORWARD', policy: 'drop' }] as const;
	expect(await forwardPolicy.observe(machineWith({ forwardChains }))).toMatchObject({
		value: forwardChains,
		evidence: [{ excerpt: 'filter FORWARD: drop' }],
	});
	expect(await forwardPolicy.observe(machineWith({}))).toMatchObject({
		value: [],
		evidence: [{ excerpt: 'no chain' }],
	});
	const closed = answering(machineWith({}), 'forwardChains', denied);
	expect(await forwardPolicy.observe(closed)).toMatchObject({ reason: 'access-denied' });
});
