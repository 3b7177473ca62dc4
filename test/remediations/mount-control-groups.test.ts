import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('mount-control-groups', () => {
	test('mounts the unified hierarchy', () => {
		const { where, steps, card } = resolved('mount-control-groups');
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['mount -t cgroup2 none /sys/fs/cgroup']);
	});

	test('says that the mount does not outlive a start, and what does', () => {
		const { impact, steps } = resolved('mount-control-groups');
		expect(impact).toContain('lasts until the next start');
		expect(steps.at(-1)?.text).toContain('cgroupfs-mount');
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('mount-control-groups')).join(' ')).not.toContain('!');
	});
});
