import { describe, expect, test } from 'vitest';
import { hyperVFeature } from '../../checks/hyper-v-feature.ts';
import { judgedOn } from '../support/judged.ts';
import { release } from '../support/windows-release.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) => judgedOn('windows', hyperVFeature, told);

describe('hyper-v-feature', () => {
	const states = (state: 'enabled' | 'disabled' | 'present' | 'missing' | 'unknown') => ({
		'windows-release': release,
		'windows-features': {
			readFrom: state === 'present' || state === 'missing' ? 'services' : 'cim',
			states: { 'Microsoft-Hyper-V': state },
		} as const,
	});

	test.each(['enabled', 'present'] as const)('passes where it is %s', (state) => {
		expect(judged(states(state)).verdict).toBe('pass');
	});

	test.each(['disabled', 'missing'] as const)('fails where it is %s', (state) => {
		expect(judged(states(state))).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'enable-hyper-v' },
		});
	});

	test('is unknown where Windows does not tell', () => {
		expect(judged(states('unknown')).verdict).toBe('unknown');
		expect(
			judged({ 'windows-release': release, 'windows-features': { unseen: 'timed-out' } }).verdict,
		).toBe('unknown');
	});
});
