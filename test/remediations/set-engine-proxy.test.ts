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

	test('says it the way of Windows there', () => {
		const { steps } = resolved('set-engine-proxy', { proxy: 'http://a:1', system: 'windows' });
		expect(steps[0]?.text).toContain('C:\\ProgramData');
		expect(commandsOf(steps)).toEqual(['Restart-Service -Name docker']);
	});
});
