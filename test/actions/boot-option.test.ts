import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

test('the entry that is started when nobody chooses is kept from the hypervisor, and given back', async () => {
	const action = { kind: 'boot-option', launchType: 'off' } as const;
	const went = await thereAndBack(described('vmware-windows-11'), action);
	expect(went.there).toMatchObject({ launchType: 'off' });
	expect(went.back).toEqual(went.before);
	expect(went.changes.at(-1)).toMatchObject({ change: 'set-launch-type', launchType: null });
});
