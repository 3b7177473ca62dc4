import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters';

test('a value goes, and comes back with what it was', async () => {
	const action = { kind: 'registry-value', key, name: 'DisabledComponents', value: null } as const;
	const went = await thereAndBack(described('virtualbox-windows-server-2019'), action);
	expect(went).toMatchObject({
		before: { value: 255 },
		there: { value: null },
		back: { value: 255 },
	});
});

test('a value is set where there was none, and goes again', async () => {
	const action = { kind: 'registry-value', key, name: 'New', value: 'x' } as const;
	const went = await thereAndBack(described('vmware-windows-11'), action);
	expect(went).toMatchObject({ there: { value: 'x' }, back: { value: null } });
});
