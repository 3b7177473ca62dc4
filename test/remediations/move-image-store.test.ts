import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('move-image-store', () => {
	test('stops the engine, copies, and starts it', () => {
		const { where, steps, card } = resolved('move-image-store', {});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'service docker stop',
			'rsync -aHAX /var/lib/docker/ {folder}/',
			'service docker start',
		]);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('move-image-store', {})).join(' ')).not.toContain('!');
	});
});
