import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const path = '/etc/new/deep/file.conf';
const action = { kind: 'file-content', path, text: 'a\n', mode: 0o644 } as const;

test('a new file goes again, with the folders that were not there', async () => {
	const went = await thereAndBack(described('physical-debian-12'), action);
	expect(went.there).toMatchObject({ text: 'a\n' });
	expect(went.changes.at(-1)).toEqual({
		...{ change: 'remove-file', path },
		emptyFolders: ['/etc/new/deep', '/etc/new'],
	});
	expect(went.back).toEqual(went.before);
});

test('a file that was there gets its text back', async () => {
	const machine = described('physical-debian-12');
	const files = { ...machine.files, [path]: 'mine\n' };
	const went = await thereAndBack({ ...machine, files }, action);
	expect(went).toMatchObject({ there: { text: 'a\n' }, back: { text: 'mine\n', missing: [] } });
});
