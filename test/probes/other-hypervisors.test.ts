import { expect, test } from 'vitest';
import { otherHypervisors } from '../../src/probes/other-hypervisors.ts';
import { machineWith } from '../support/machine-with.ts';

test('drivers of other hypervisors are named', async () => {
	const files = { '/sys/module/kvm/refcnt': '0', '/sys/module/vboxdrv/refcnt': '2' };
	expect(await otherHypervisors.observe(machineWith({ files }))).toMatchObject({
		value: { modules: ['vboxdrv'] },
	});
	expect(await otherHypervisors.observe(machineWith({}))).toMatchObject({ status: 'absent' });
});
