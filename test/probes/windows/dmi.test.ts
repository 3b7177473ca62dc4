import { expect, test } from 'vitest';
import { dmi } from '../../../src/probes/windows/dmi.ts';
import { answering, denied } from '../../support/machine-with.ts';
import { windowsWith } from '../../support/windows-with.ts';

test('the firmware of a Windows machine is read from its own tables', async () => {
	const firmware = { sys_vendor: 'innotek GmbH', product_name: 'VirtualBox' };
	expect(await dmi.observe(windowsWith({ windows: { firmware } }))).toMatchObject({
		value: firmware,
		evidence: [{ excerpt: 'innotek GmbH / VirtualBox' }],
	});
	const closed = answering(windowsWith(), 'smbiosTables', denied);
	expect(await dmi.observe(closed)).toMatchObject({ reason: 'access-denied' });
});
