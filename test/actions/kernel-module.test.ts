import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

test('a module is loaded, and unloaded only where it was not there', async () => {
	const action = { kind: 'kernel-module', module: 'kvm_intel' } as const;
	const went = await thereAndBack(described('virtualbox-debian-12-nested'), action);
	expect(went.changes.map(({ change }) => change)).toEqual(['load-module', 'unload-module']);
	const there = { kind: 'kernel-module', module: 'ext4' } as const;
	expect((await thereAndBack(described('physical-debian-12'), there)).changes).toEqual([]);
});
