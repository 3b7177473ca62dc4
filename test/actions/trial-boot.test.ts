import { expect, test } from 'vitest';
import { trialBoot } from '../../src/actions/trial-boot.ts';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

test('a copy of the entry is started once, is not on the menu, and goes again', async () => {
	const went = await thereAndBack(described('vmware-windows-11'), { kind: 'trial-boot' });
	expect(went.changes.map(({ change }) => change)).toEqual([
		...['copy-boot-entry', 'set-launch-type', 'hide-boot-entry', 'boot-once'],
		'remove-boot-entry',
	]);
	expect(went.there).toMatchObject({ launchType: 'auto', isShown: false, isNext: true });
	expect(went.back).toEqual(went.before);
});

test('while the machine runs by it, it cannot go', () => {
	const state = {
		trial: '{1}',
		launchType: 'auto',
		isShown: false,
		isNext: false,
		isStarted: true,
	};
	const before = { ...state, trial: null };
	expect(trialBoot.back({} as never, before as never, state as never)).toBe('after-restart');
});
