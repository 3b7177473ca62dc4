import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('enable-controllers', () => {
	test('switches on one controller', () => {
		const { where, steps, card } = resolved('enable-controllers', { controllers: 'memory' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'cat /proc/cgroups',
			'cgroup_enable=memory',
			'update-grub && reboot',
		]);
	});

	test('switches on each of several', () => {
		const { where, steps, card } = resolved('enable-controllers', { controllers: 'memory pids' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'cat /proc/cgroups',
			'cgroup_enable=memory',
			'cgroup_enable=pids',
			'update-grub && reboot',
		]);
	});

	test('says beforehand that the machine restarts', () => {
		expect(resolved('enable-controllers', { controllers: 'memory' }).impact).toContain(
			'the machine restarts once',
		);
	});

	test('speaks calmly', () => {
		expect(
			wordsOf(resolved('enable-controllers', { controllers: 'memory' })).join(' '),
		).not.toContain('!');
	});
});
