import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('replace-legacy-docker', () => {
	test('gives its commands in order', () => {
		const { where, steps, card } = resolved('replace-legacy-docker', {});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'docker save IMAGE -o IMAGE.tar',
			'start ms-settings:appsfeatures',
		]);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('replace-legacy-docker', {})).join(' ')).not.toContain('!');
	});
});
