import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('pass-kvm-device', () => {
	test.each([
		['docker', 'docker run --device /dev/kvm ...'],
		['podman', 'podman run --device /dev/kvm ...'],
	])('asks whoever starts a %s container, with its command', (container, command) => {
		const { where, steps, card } = resolved('pass-kvm-device', { container });
		expect({ where, steps }).toEqual({ where: 'outer-host', steps: [] });
		expect(card?.addressee).toBe('whoever starts this container');
		expect(card?.variants.map((variant) => commandsOf(variant.steps))).toEqual([[command]]);
	});

	test('puts nothing of a hostile name into a command', () => {
		const { card } = resolved('pass-kvm-device', { container: "a'; rm -rf /" });
		expect(card?.variants.map((variant) => commandsOf(variant.steps))).toEqual([[]]);
	});

	test('names the condition outside the container', () => {
		const { card } = resolved('pass-kvm-device', { container: 'docker' });
		expect(card?.variants[0]?.notes).toEqual([
			'The machine around the container must have /dev/kvm itself.',
		]);
	});

	test('can be verified in the container', () => {
		expect(resolved('pass-kvm-device', { container: 'docker' }).card?.verify).toBe(
			'In the container, run nestvirt prove --goal virtual-machines.',
		);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('pass-kvm-device', { container: 'lxc' })).join(' ')).not.toContain('!');
	});
});
