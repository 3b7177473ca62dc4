import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('read-engine-log', () => {
	test('shows the log wherever this machine keeps it, then starts the engine anew', () => {
		const { where, steps, card } = resolved('read-engine-log');
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'journalctl -u docker -n 50',
			'tail -n 50 /var/log/docker.log',
			'service docker restart',
		]);
	});

	test('names the places of Windows there', () => {
		const commands = commandsOf(resolved('read-engine-log', { system: 'windows' }).steps);
		expect(commands.map((command) => command.split(' ')[0])).toEqual([
			...['Get-WinEvent', 'explorer', 'Restart-Service'],
		]);
	});

	test('says beforehand that containers may stop', () => {
		expect(resolved('read-engine-log').impact).toContain('Running containers may stop');
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('read-engine-log')).join(' ')).not.toContain('!');
	});
});
