import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('free-virtualization', () => {
	test('names the other hypervisor, unloads it, and tries again', () => {
		const { where, steps, card } = resolved('free-virtualization');
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'lsmod | grep -E "vboxdrv|vmmon|acrn|xen"',
			'modprobe -r vboxnetflt vboxnetadp vboxdrv',
			'nestvirt prove --goal virtual-machines',
		]);
	});

	test('says beforehand that its virtual machines stop', () => {
		expect(resolved('free-virtualization').impact).toBe(
			'Virtual machines of the other product stop.',
		);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('free-virtualization')).join(' ')).not.toContain('!');
	});
});
