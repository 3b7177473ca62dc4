import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('start-docker-desktop', () => {
	test('gives its commands in order', () => {
		const { where, steps, card } = resolved('start-docker-desktop', {});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'docker version',
			'nestvirt explain %LOCALAPPDATA%\\Docker\\log.txt',
		]);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('start-docker-desktop', {})).join(' ')).not.toContain('!');
	});
});
