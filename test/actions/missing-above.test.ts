import { expect, test } from 'vitest';
import { missingAbove } from '../../src/actions/missing-above.ts';
import { machineWith } from '../support/machine-with.ts';

test('folders that are not there, deepest first', async () => {
	const machine = machineWith({ files: { '/etc/hosts': '' } });
	expect(await missingAbove(machine, '/etc/new/deep/file')).toEqual(['/etc/new/deep', '/etc/new']);
	expect(await missingAbove(machine, '/etc/file')).toEqual([]);
});
