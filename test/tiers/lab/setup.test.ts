import { describe, expect } from 'vitest';
import { realTest } from '../../support/needs.ts';
import { debianKernel } from './debian-kernel.ts';
import { type HandedOver, setupGuest } from './setup-guest.ts';

let guest: Promise<HandedOver> | undefined;

/** What the guest handed over; the first who asks boots it, three times. */
const handedOver = (): Promise<HandedOver> => {
	guest ??= setupGuest(debianKernel());
	return guest;
};
const lastEvent = (lines: string) => JSON.parse(lines.trim().split('\n').at(-1) ?? '');

describe('a guest with systemd that is set up', () => {
	const needs = ['linux', 'build', 'root', 'koffi', 'lab', 'debootstrap'] as const;

	realTest(
		'is to load a module, now and at every start, and to give access to the device',
		needs,
		async () => {
			const told = await handedOver();
			const { steps } = JSON.parse(told('plan.json'));
			const kinds = steps.flatMap(({ actions }: { actions: { action: { kind: string } }[] }) =>
				actions.map(({ action }) => action.kind),
			);
			expect(kinds).toEqual(expect.arrayContaining(['kernel-module', 'file-content']));
			expect(Number(told('records'))).toBeGreaterThanOrEqual(3);
		},
		600,
	);

	realTest('goes on after a kill and a real restart, and reaches its goal', needs, async () => {
		const told = await handedOver();
		expect(told('resumed-code')).toBe('0\n');
		expect(lastEvent(told('resumed.jsonl'))).toMatchObject({ event: 'end', exitCode: 0 });
	});

	realTest('has it all after one more start, and a guest runs', needs, async () => {
		const told = await handedOver();
		expect(told('loaded-after')).toBe('1\n');
		expect(told('device')).toBe('kvm 660\n');
		expect(JSON.parse(told('proof.json')).proofs).toMatchObject([{ outcome: 'proven' }]);
		expect(told('again.jsonl')).not.toContain('"event":"action"');
	});

	realTest('is put back as it was', needs, async () => {
		const told = await handedOver();
		expect(told('undone-code')).toBe('0\n');
		expect(told('left')).not.toContain('nestvirt');
		expect(told('left')).not.toContain(':ada');
	});
});
