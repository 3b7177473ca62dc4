import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const path = '/proc/sys/net/ipv4/ip_forward';
const action = { kind: 'kernel-value', path, value: '1' } as const;

test('a value of the kernel is set, and set back', async () => {
	const machine = described('physical-debian-12');
	const went = await thereAndBack(
		{ ...machine, files: { ...machine.files, [path]: '0\n' } },
		action,
	);
	expect(went).toMatchObject({ there: { value: '1' }, back: { value: '0' } });
});

test('a value that this kernel does not have is not made', async () => {
	const machine = described('physical-debian-12');
	const files = Object.fromEntries(Object.entries(machine.files).filter(([name]) => name !== path));
	expect((await thereAndBack({ ...machine, files }, action)).changes).toEqual([]);
});
