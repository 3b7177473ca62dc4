import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('correct-daemon-configuration', () => {
	test('keeps a copy, corrects, validates and restarts', () => {
		const { where, steps, card } = resolved('correct-daemon-configuration', {});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'cp /etc/docker/daemon.json /etc/docker/daemon.json.before',
			'nano /etc/docker/daemon.json',
			'dockerd --validate --config-file /etc/docker/daemon.json',
			'service docker restart',
		]);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('correct-daemon-configuration', {})).join(' ')).not.toContain('!');
	});

	test('says it the way of Windows there', () => {
		const { steps } = resolved('correct-daemon-configuration', {
			path: 'C:/ProgramData/docker/config/daemon.json',
		});
		expect(commandsOf(steps).at(-1)).toBe('Restart-Service -Name docker');
	});
});
