import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('free-disk-space', () => {
	test('looks before it deletes', () => {
		const { where, steps, card } = resolved('free-disk-space', { path: '/var/lib/docker' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'df -h /var/lib/docker',
			'docker system df',
			'docker system prune',
		]);
	});

	test('quotes a path with a blank in it', () => {
		const { where, steps, card } = resolved('free-disk-space', { path: '/mnt/big disk' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			"df -h '/mnt/big disk'",
			'docker system df',
			'docker system prune',
		]);
	});

	test('keeps a hostile path one word of the shell', () => {
		const { steps } = resolved('free-disk-space', { path: "/a'; rm -rf /" });
		expect(steps[0]?.command).toBe(String.raw`df -h '/a'\''; rm -rf /'`);
	});

	test('says beforehand that what is deleted is gone', () => {
		expect(resolved('free-disk-space', { path: '/' }).impact).toContain('gone');
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('free-disk-space', { path: '/' })).join(' ')).not.toContain('!');
	});

	test('looks at the drive on Windows', () => {
		const { steps } = resolved('free-disk-space', { path: 'C:/ProgramData/docker' });
		expect(commandsOf(steps)[0]).toBe('Get-PSDrive C');
	});
});
