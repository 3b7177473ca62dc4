import { describe, expect, test } from 'vitest';
import { dmi } from '../../src/probes/dmi.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

const files = {
	'/sys/class/dmi/id/sys_vendor': 'innotek GmbH\n',
	'/sys/class/dmi/id/product_name': 'VirtualBox\n',
	'/sys/class/dmi/id/product_uuid': 'secret\n',
};

describe('dmi', () => {
	test('reads the fields that are there, trimmed', async () => {
		expect(await dmi.observe(machineWith({ files }))).toMatchObject({
			value: { sys_vendor: 'innotek GmbH', product_name: 'VirtualBox' },
			evidence: [{ excerpt: 'innotek GmbH / VirtualBox' }],
		});
	});

	test('leaves out a field that only root may read', async () => {
		const machine = machineWith({ files, forbidden: ['/sys/class/dmi/id/product_uuid'] });
		const answer = await dmi.observe(machine);
		expect(answer.status === 'observed' && Object.keys(answer.value)).toEqual([
			'sys_vendor',
			'product_name',
		]);
	});

	test('tells a machine without DMI from one whose folder is closed', async () => {
		expect(await dmi.observe(machineWith({}))).toMatchObject({ status: 'absent' });
		const closed = answering(machineWith({ files }), 'listFolder', denied);
		expect(await dmi.observe(closed)).toMatchObject({ status: 'unobserved' });
	});
});
