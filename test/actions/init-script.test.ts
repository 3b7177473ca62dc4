import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const action = { kind: 'init-script', script: 'docker', socket: '/var/run/docker.sock' } as const;

test('a service is enabled and started, then stopped and disabled', async () => {
	const machine = described('sysvinit-debian-12');
	const went = await thereAndBack(machine, action);
	expect(went.changes.map(({ change }) => change)).toEqual([
		...['enable-init-script', 'run-init-script', 'run-init-script', 'enable-init-script'],
	]);
	expect(went.there).toMatchObject({ isThere: true, isAnswering: true, isEnabled: true });
	expect(went.back).toEqual(went.before);
	expect(went.machine.description()).toMatchObject({ ...machine, files: {} });
	expect(went.machine.description().engine).toBeUndefined();
});

test('a script that no run level knows is made known, and forgotten again', async () => {
	const { '/etc/rc2.d/K01docker': _, ...files } = described('sysvinit-debian-12').files;
	const went = await thereAndBack({ ...described('sysvinit-debian-12'), files }, action);
	expect(went.before).toMatchObject({ hasLevels: true, isEnabled: null });
	expect(went.changes.at(-1)).toMatchObject({ change: 'enable-init-script', enabled: null });
	expect(went.back).toEqual(went.before);
});

test('without run levels it is only started', async () => {
	const { '/etc/rc2.d/K01docker': _, ...files } = described('sysvinit-debian-12').files;
	const { '/etc/rc2.d': __, ...statuses } = described('sysvinit-debian-12').statuses ?? {};
	const machine = { ...described('sysvinit-debian-12'), files, statuses };
	const went = await thereAndBack(machine, action);
	expect(went.changes.map(({ change }) => change)).toEqual(['run-init-script', 'run-init-script']);
});

test('without its script nothing is done', async () => {
	expect((await thereAndBack(described('virtualbox-debian-12'), action)).changes).toEqual([]);
});
