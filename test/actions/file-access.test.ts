import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

test('a device goes to a group with permissions, and back to what it was', async () => {
	const device = { '/dev/kvm': { kind: 'character-device', mode: 0o600 } } as const;
	const action = { kind: 'file-access', path: '/dev/kvm', group: 'kvm', mode: 0o660 } as const;
	const went = await thereAndBack(described('physical-debian-12', { statuses: device }), action);
	expect(went.there).toMatchObject({ gid: 107, mode: 0o660 });
	expect(went.back).toMatchObject({ gid: 0, mode: 0o600 });
});

test('without the device, or the group, nothing is changed', async () => {
	const action = { kind: 'file-access', path: '/dev/none', group: 'kvm', mode: 0o660 } as const;
	expect((await thereAndBack(described('physical-debian-12'), action)).changes).toEqual([]);
});
