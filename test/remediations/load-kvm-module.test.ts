import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('load-kvm-module', () => {
	test('loads the module for Intel, now and at every start', () => {
		const { where, steps, card } = resolved('load-kvm-module', {
			module: 'kvm_intel',
			installed: 'true',
		});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'modprobe kvm_intel',
			'echo kvm_intel > /etc/modules-load.d/kvm.conf',
			'dmesg | tail',
		]);
	});

	test('loads the module for AMD, now and at every start', () => {
		const { where, steps, card } = resolved('load-kvm-module', {
			module: 'kvm_amd',
			installed: 'true',
		});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'modprobe kvm_amd',
			'echo kvm_amd > /etc/modules-load.d/kvm.conf',
			'dmesg | tail',
		]);
	});

	test('starts with the kernel package where the module is not installed', () => {
		const { steps } = resolved('load-kvm-module', { module: 'kvm_amd', installed: 'false' });
		expect(steps).toHaveLength(4);
		expect(steps[0]).toEqual({
			text: 'Install the kernel package that matches the running kernel, or start an installed one.',
		});
	});

	test('speaks calmly', () => {
		expect(
			wordsOf(resolved('load-kvm-module', { module: 'kvm_amd', installed: 'false' })).join(' '),
		).not.toContain('!');
	});
});
