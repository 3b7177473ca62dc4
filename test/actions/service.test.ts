import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const machine = described('virtualbox-windows-10');
const action = { kind: 'service', service: 'hns', startType: 'automatic', running: true } as const;

test('a service may start and runs, and is put back as it was', async () => {
	const went = await thereAndBack(machine, action);
	expect(went.there).toEqual({ startType: 'automatic', isRunning: true });
	expect(went.back).toEqual({ startType: 'manual', isRunning: false });
});

test('what starts with the machine is not made to start less often', async () => {
	const manual = { ...action, service: 'vmms', startType: 'manual' } as const;
	expect((await thereAndBack(machine, manual)).changes).toEqual([]);
});

test('a service that is not there is not made', async () => {
	expect((await thereAndBack(machine, { ...action, service: 'none' })).changes).toEqual([]);
});

test('one that answers somewhere is started until it does', async () => {
	const pipe = '//./pipe/docker_engine';
	const engine = { ...action, service: 'hns', pipe } as const;
	expect((await thereAndBack(machine, engine)).changes).toContainEqual({
		...{ change: 'run-service', service: 'hns', running: true, pipe },
	});
});
