import { expect, test } from 'vitest';
import { searchPath as paths } from '../../src/knowledge/search-path.ts';
import type { Description } from '../../src/machines/simulated/description.ts';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const action = { kind: 'search-path', folder: 'C:\\Program Files\\Docker' } as const;
const machine = described('vmware-windows-11');

function searching(values: Readonly<Record<string, string>>): Description {
	const { windows } = machine;
	const registry = { ...windows?.registry, [paths.key]: values };
	return { ...machine, ...(windows ? { windows: { ...windows, registry } } : {}) };
}

test('a folder is searched last, and everything else stays as it was', async () => {
	const went = await thereAndBack(machine, action);
	expect(went).toMatchObject({ there: { isSearched: true }, back: { isSearched: false } });
	expect(went.changes.map(({ change }) => change)).toEqual(['search-folder', 'search-folder']);
	expect(went.machine.description()).toEqual(machine);
});

test('one that is searched in another spelling is not added', async () => {
	const there = searching({ PATH: '%SystemRoot%;c:\\program files\\docker\\' });
	expect((await thereAndBack(there, action)).changes).toEqual([]);
});

test('a text that the Command Prompt would not search any more is left as it is', async () => {
	const long = searching({ Path: `C:\\${'a'.repeat(8180)}` });
	const went = await thereAndBack(long, action);
	expect(went).toMatchObject({ changes: [], there: { isSearched: false, isTooLong: true } });
});

test('what is no text is not touched', async () => {
	await expect(thereAndBack(searching({}), action)).rejects.toThrow('Path is no text');
});
