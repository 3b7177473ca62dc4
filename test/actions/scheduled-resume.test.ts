import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const words = ['setup', '--resume'];
const action = { kind: 'scheduled-resume', scheduled: true, words } as const;

test.each(['physical-debian-12', 'vmware-windows-11'])(
	'%s goes on by itself, and no longer',
	async (name) => {
		const went = await thereAndBack(described(name), action);
		expect(went.changes).toEqual([
			{ change: 'schedule-resume', words },
			{ change: 'unschedule-resume' },
		]);
		expect(went.back).toEqual({ isScheduled: false });
	},
);

test('what is scheduled already is ended by the last step of a plan', async () => {
	const machine = (await thereAndBack(described('physical-debian-12'), { ...action, words: [] }))
		.machine;
	await machine.change({ change: 'schedule-resume', words });
	const went = await thereAndBack(machine.description(), { ...action, scheduled: false });
	expect(went.there).toEqual({ isScheduled: false });
});
