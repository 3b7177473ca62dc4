import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

test('an account joins a group, by name on Linux and by SID on Windows, and leaves it again', async () => {
	const action = { kind: 'group-membership', group: 'kvm', member: 'ada' } as const;
	const went = await thereAndBack(described('physical-debian-12'), action);
	expect(went).toMatchObject({ there: { isMember: true }, back: { isMember: false } });
	const machine = described('vmware-windows-11');
	const windows = machine.windows && {
		...machine.windows,
		groups: { 'docker-users': ['S-1-5-18'] },
	};
	const onWindows = await thereAndBack(
		{ ...machine, ...(windows ? { windows } : {}) },
		{ kind: 'group-membership', group: 'docker-users', member: 'S-1-5-21-1-2-3-1001' },
	);
	expect(onWindows.machine.description().windows?.groups).toEqual({ 'docker-users': ['S-1-5-18'] });
	expect(onWindows.changes.map(({ change }) => change)).toEqual(['add-member', 'remove-member']);
});
