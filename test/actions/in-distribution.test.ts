import { describe, expect, test } from 'vitest';
import { inDistribution } from '../../src/actions/in-distribution.ts';
import type { Action } from '../../src/model/action.ts';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const place = { distribution: 'Debian', owner: 'S-1-5-21-1-2-3-500' };
const inside = (action: Action) => ({ kind: 'in-distribution', ...place, action }) as const;
const member: Action = { kind: 'group-membership', group: 'ann', member: 'bob' };

describe('in-distribution', () => {
	test('packages come and go inside it, and Windows stays as it is', async () => {
		const start = described('physical-windows-11-wsl');
		const went = await thereAndBack(start, inside({ kind: 'packages', packages: ['iptables'] }));
		expect(went.changes).toMatchObject([
			{ change: 'in-distribution', distribution: 'Debian', inner: { change: 'install-packages' } },
			{
				change: 'in-distribution',
				inner: { change: 'remove-packages', purged: expect.anything() },
			},
		]);
		expect(went.there).toMatchObject({
			...{
				kind: 'packages',
				state: { installed: expect.arrayContaining(['iptables', 'netbase']) },
			},
		});
		expect(went.back).toEqual(went.before);
		expect(went.machine.description().windows).toEqual(start.windows);
	});

	test('a membership is added where it is missing, and taken where it was', async () => {
		const went = await thereAndBack(described('physical-windows-11-wsl'), inside(member));
		expect(went.there).toEqual({ kind: 'group-membership', state: { isMember: true } });
		expect(went.back).toEqual({ kind: 'group-membership', state: { isMember: false } });
	});

	test('what only somebody else changes counts as inside its own kind', () => {
		const state = (kind: Action['kind'], value: object) => ({ kind, state: value }) as never;
		expect(inDistribution.lasting?.(state('packages', { installed: ['vim'] }))).toBe(true);
		expect(inDistribution.lasting?.(state('group', { isThere: true }))).toEqual({ isThere: true });
	});

	test('its title says where', () => {
		expect(inDistribution.title(inside(member) as never)).toBe(
			'Inside Debian: Add the account bob to the group ann',
		);
	});

	test('of another account nothing is read', async () => {
		const start = described('physical-windows-11-wsl');
		const foreign = { ...inside(member), owner: 'S-1-5-18' };
		await expect(thereAndBack(start, foreign)).rejects.toThrow('another account');
	});

	test('an action that no Linux has is refused', () => {
		const odd = inside({ kind: 'search-path', folder: 'C:\\' });
		expect(() => inDistribution.title(odd as never)).toThrow('search-path');
	});
});
