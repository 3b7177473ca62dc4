import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('stop-foreign-engine', () => {
	test('shows it, ends it, and starts the own one', () => {
		const { where, steps, card } = resolved('stop-foreign-engine', { id: '77' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'ps -o pid,ppid,user,lstart,args -p 77',
			'kill 77',
			'service docker start',
		]);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('stop-foreign-engine', { id: '77' })).join(' ')).not.toContain('!');
	});
});
