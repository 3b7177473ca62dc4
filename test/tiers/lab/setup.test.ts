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
			// Killed after it was told to go on by itself, and before the last step.
			expect(Number(told('records'))).toBeGreaterThanOrEqual(4);
			expect(Number(told('records'))).toBeLessThan(11);
		},
		1300,
	);

	realTest(
		'goes on by itself after a kill and a real restart, and then no longer',
		needs,
		async () => {
			const told = await handedOver();
			expect(JSON.parse(told('status.json'))).toMatchObject({ state: 'done' });
			const records = told('journal.jsonl')
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line));
			expect(records.map(({ record }) => record)).toContain('resumed');
			expect(records.at(-1)).toMatchObject({ record: 'end', state: 'done' });
			expect(told('scheduled')).not.toContain('nestvirt-resume');
			expect(told('scheduled')).not.toContain('program');
		},
	);

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
