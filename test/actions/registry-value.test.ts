import { expect, test } from 'vitest';
import { registryValue } from '../../src/actions/registry-value.ts';
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

test('it says what a value is for, where that is told', () => {
	const action = { kind: 'registry-value', key, name: 'New', value: 1 } as const;
	expect(registryValue.title(action as never)).toBe(`Set New of ${key} to 1`);
	expect(registryValue.title({ ...action, meaning: 'Let it rain' } as never)).toBe(
		'Let it rain (New)',
	);
});
