import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('set-engine-proxy', () => {
	test('names the place for each engine, and restarts it', () => {
		const { where, steps, card } = resolved('set-engine-proxy', {
			proxy: 'http://proxy.example:3128',
		});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['systemctl edit docker', 'service docker restart']);
	});

	test('speaks calmly', () => {
		expect(
			wordsOf(resolved('set-engine-proxy', { proxy: 'http://proxy.example:3128' })).join(' '),
		).not.toContain('!');
	});
});
