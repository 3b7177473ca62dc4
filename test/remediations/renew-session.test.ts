import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('renew-session', () => {
	test('asks for a new login, or gives one shell the group', () => {
		const { where, steps, card } = resolved('renew-session', { group: 'docker' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['newgrp docker', 'id -nG']);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('renew-session', { group: 'docker' })).join(' ')).not.toContain('!');
	});
});
