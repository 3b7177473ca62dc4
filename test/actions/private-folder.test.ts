import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const path = 'C:/ProgramData/docker';
const action = { kind: 'private-folder', path } as const;
const machine = described('vmware-windows-11');

test('a folder is made where there is none, and goes again', async () => {
	const went = await thereAndBack(machine, action);
	expect(went.there).toEqual({ isThere: true, isEmpty: true });
	expect(went.back).toMatchObject({ isThere: false });
	expect(went.machine.description()).toEqual(machine);
});

test('one that is there stays as it is', async () => {
	const files = { ...machine.files, [`${path}/image/x`]: '' };
	expect((await thereAndBack({ ...machine, files }, action)).changes).toEqual([]);
});

test('one into which something came since stays', async () => {
	const went = await thereAndBack(machine, action);
	const full = { ...went.machine.description(), files: { ...machine.files, [`${path}/x`]: '' } };
	expect((await thereAndBack(full, action)).changes).toEqual([]);
});
