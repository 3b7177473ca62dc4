import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('switch-on-virtualization', () => {
	test('asks whoever can open the firmware settings, and has no step here', () => {
		const { where, steps, card } = resolved('switch-on-virtualization');
		expect({ where, steps }).toEqual({ where: 'firmware', steps: [] });
		expect(card?.addressee).toBe(
			'whoever can restart this machine and open its firmware (BIOS or UEFI) settings',
		);
		expect(card?.variants.map((variant) => commandsOf(variant.steps))).toEqual([
			['systemctl reboot --firmware-setup'],
		]);
	});

	test('names the setting of both makers', () => {
		const texts = wordsOf(resolved('switch-on-virtualization')).join(' ');
		expect(texts).toContain('Intel Virtualization Technology (VT-x)');
		expect(texts).toContain('SVM Mode (AMD-V)');
	});

	test('can be verified on this machine', () => {
		expect(resolved('switch-on-virtualization').card?.verify).toContain(
			'grep -cwE "vmx|svm" /proc/cpuinfo prints a number above 0',
		);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('switch-on-virtualization')).join(' ')).not.toContain('!');
	});

	test('says how Windows gets there', () => {
		const { card } = resolved('switch-on-virtualization', { system: 'windows' });
		expect(card?.variants[0]?.steps[0]?.command).toBe('shutdown /r /fw /t 0');
		expect(card?.verify).toContain('Task Manager');
	});
});
