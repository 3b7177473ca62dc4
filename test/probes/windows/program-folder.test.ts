import { expect, test } from 'vitest';
import { programFolder } from '../../../src/probes/windows/program-folder.ts';
import { windowsWith } from '../../support/windows-with.ts';

const key = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion';
const told = (values: Record<string, string>) =>
	programFolder.observe(windowsWith({ windows: { registry: { [key]: values } } }));

test('the registry says where programs belong, or nobody does', async () => {
	expect(await told({ ProgramFilesDir: 'D:\\Programme' })).toMatchObject({
		value: { path: 'D:\\Programme' },
	});
	expect((await told({})).status).toBe('absent');
	expect((await told({ ProgramFilesDir: '' })).status).toBe('absent');
});
