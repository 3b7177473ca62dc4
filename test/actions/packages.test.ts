import { expect, test } from 'vitest';
import { packages } from '../../src/actions/packages.ts';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const action = { kind: 'packages', packages: ['docker.io', 'iptables'] } as const;

test('only what is missing is installed, and only that is removed', () => {
	const before = { installed: ['docker.io'] };
	expect(packages.next(action as never, before as never)).toEqual({
		...{ change: 'install-packages', packages: ['iptables'] },
	});
	const after = { installed: ['docker.io', 'iptables'] };
	expect(packages.standing(action as never, after as never)).toBe('in-desired-state');
	expect(packages.back(action as never, before as never, after as never)).toEqual({
		...{ change: 'remove-packages', packages: ['iptables'] },
	});
});

test('without dpkg nobody can tell', async () => {
	const { '/var/lib/dpkg/status': _, ...files } = described('physical-debian-12').files;
	const machine = described('physical-debian-12', { files });
	await expect(thereAndBack(machine, action)).rejects.toThrow('dpkg');
});
