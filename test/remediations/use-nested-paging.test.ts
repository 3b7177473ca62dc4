import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('use-nested-paging', () => {
	const remediation = resolved('use-nested-paging', { driver: 'kvm_intel', option: 'ept' });
	const { where, steps, card } = remediation;

	test('finds the setting, and loads the module anew', () => {
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			"grep -rE 'ept=(0|N)' /etc/modprobe.d /proc/cmdline",
			'modprobe -r kvm_intel && modprobe kvm_intel',
			'cat /sys/module/kvm_intel/parameters/ept',
		]);
	});

	test('speaks calmly, and says whose it may be', () => {
		const words = wordsOf(remediation).join(' ');
		expect(words).toContain('owner');
		expect(words).not.toContain('!');
	});
});
