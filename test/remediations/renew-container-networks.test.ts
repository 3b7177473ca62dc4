import { describe, expect, test } from 'vitest';
import { remediations } from '../../remediations/index.ts';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('renew-container-networks', () => {
	test('goes from the gentle to the harsh', () => {
		const { where, steps, card } = resolved('renew-container-networks');
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps).map((command) => command.split(' ')[0])).toEqual([
			...['Get-HnsNetwork', 'Restart-Service', 'Stop-Service', 'netcfg'],
		]);
	});

	test('does nothing without consent to what it costs', () => {
		const remediation = remediations.find(({ id }) => id === 'renew-container-networks');
		expect(remediation?.risk?.({} as never)).toMatchObject({ id: 'network-reset' });
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('renew-container-networks')).join(' ')).not.toContain('!');
	});
});
