import { describe, expect, test } from 'vitest';
import { virtualMachinePlatform } from '../../checks/virtual-machine-platform.ts';
import { judgedOn } from '../support/judged.ts';
import { release } from '../support/windows-release.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) =>
	judgedOn('windows', virtualMachinePlatform, told);

describe('virtual-machine-platform', () => {
	const states = (state: 'enabled' | 'disabled' | 'present' | 'missing' | 'unknown') => ({
		'windows-release': release,
		'windows-features': {
			readFrom: state === 'present' || state === 'missing' ? 'services' : 'cim',
			states: { VirtualMachinePlatform: state },
		} as const,
	});

	test.each(['enabled', 'present'] as const)('passes where it is %s', (state) => {
		expect(judged(states(state)).verdict).toBe('pass');
	});

	test.each(['disabled', 'missing'] as const)('fails where it is %s', (state) => {
		expect(judged(states(state))).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'enable-virtual-machine-platform' },
		});
	});

	test('is unknown where Windows does not tell', () => {
		expect(judged(states('unknown')).verdict).toBe('unknown');
		expect(
			judged({ 'windows-release': release, 'windows-features': { unseen: 'timed-out' } }).verdict,
		).toBe('unknown');
	});

	test('fails on a build that has no WSL 2', () => {
		const told = { ...states('disabled'), 'windows-release': { ...release, build: 17763 } };
		expect(judged(told)).toMatchObject({
			because: 'build 17763 has no WSL 2; it takes build 18362',
			remediation: { id: 'update-windows' },
		});
	});

	test('needs no list of features to know that Windows 7 has no WSL 2, and offers no update for it', () => {
		const unseen = { unseen: 'not-recorded' } as const;
		const old = judged({
			'windows-release': { ...release, build: 7601 },
			'windows-features': unseen,
		});
		expect(old).toMatchObject({ verdict: 'fail', remediation: { id: 'leave-old-windows' } });
		const ten = judged({
			'windows-release': { ...release, build: 14393 },
			'windows-features': unseen,
		});
		expect(ten).toMatchObject({ verdict: 'fail', remediation: { id: 'update-windows' } });
	});

	test('is unknown where the features could not be seen', () => {
		const told = {
			'windows-release': release,
			'windows-features': { unseen: 'not-recorded' },
		} as const;
		expect(judged(told)).toMatchObject({
			verdict: 'unknown',
			because: 'could not see the features of Windows: not recorded',
		});
	});
});
