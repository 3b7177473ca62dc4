import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('start-engine', () => {
	test('starts it through systemd, now and with the machine', () => {
		const { where, steps, card } = resolved('start-engine', { init: 'systemd', unit: 'true' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'systemctl enable --now docker',
			'journalctl -u docker -n 50',
		]);
	});

	test.each([
		['masked', 'systemctl unmask docker.service docker.socket'],
		['failed', 'systemctl reset-failed docker.service docker.socket'],
	])('first clears what keeps systemd from it: %s', (state, command) => {
		const { steps } = resolved('start-engine', { init: 'systemd', unit: 'true', state });
		expect(commandsOf(steps)[0]).toBe(command);
		expect(commandsOf(steps)[1]).toBe('systemctl enable --now docker');
	});

	test('starts its service where another init system has one', () => {
		const { where, steps, card } = resolved('start-engine', { init: 'other', unit: 'true' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['service docker start', 'tail /var/log/docker.log']);
	});

	test('starts the daemon itself where there is no service', () => {
		const { where, steps, card } = resolved('start-engine', { init: 'other', unit: 'false' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['dockerd', 'tail /var/log/docker.log']);
	});

	test('speaks calmly', () => {
		expect(
			wordsOf(resolved('start-engine', { init: 'other', unit: 'false' })).join(' '),
		).not.toContain('!');
	});

	test('starts the daemon itself where nothing is known of the machine', () => {
		expect(commandsOf(resolved('start-engine').steps)).toEqual([
			'dockerd',
			'tail /var/log/docker.log',
		]);
	});
});
