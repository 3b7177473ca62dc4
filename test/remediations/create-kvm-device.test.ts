import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('create-kvm-device', () => {
	test('makes the node only after a look at what the kernel offers', () => {
		const { where, steps, card } = resolved('create-kvm-device');
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'grep kvm /proc/misc',
			'mknod -m 660 /dev/kvm c 10 232 && chgrp kvm /dev/kvm',
		]);
	});

	test('says what it means when the kernel offers none', () => {
		expect(resolved('create-kvm-device').steps.at(-1)?.text).toBe(
			'If it prints nothing, the running kernel has no KVM: start one that has.',
		);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('create-kvm-device')).join(' ')).not.toContain('!');
	});
});
