import { describe, expect } from 'vitest';
import { realTest } from '../../support/needs.ts';
import { debianKernel } from './debian-kernel.ts';
import { engineGuest } from './engine-guest.ts';
import type { HandedOver } from './setup-guest.ts';

let guest: Promise<HandedOver> | undefined;

/** What the guest handed over; the first who asks boots it, three times. */
const handedOver = (): Promise<HandedOver> => {
	guest ??= engineGuest(debianKernel());
	return guest;
};

const needs = ['linux', 'build', 'root', 'koffi', 'lab', 'debootstrap'] as const;
// The first one may have to make the Debian, too.
const seconds = 2600;

describe.each([
	['packages', '/lib/systemd/system/docker.service'],
	['archive', '/etc/systemd/system/docker.service'],
] as const)('an engine for a Debian with systemd that has none: %s', (way, unit) => {
	realTest(
		'comes by one command, and is a service of systemd that answers',
		needs,
		async () => {
			const told = await handedOver();
			expect(told(`${way}-setup.txt`)).toContain('Linux containers: ready');
			expect(told(`${way}-setup.txt`)).not.toMatch(/^exit /m);
			expect(told(`${way}-set-up`)).toBe(`active\nenabled\n${unit}\nOK`);
		},
		seconds,
	);

	realTest('does all that Linux containers are for', needs, async () => {
		const told = await handedOver();
		const proven = [
			...told(`${way}-setup.txt`).matchAll(/^\S linux-containers: (.+) \(.+ m?s\)$/gm),
		];
		expect(proven.map(([line, title]) => `${line[0]} ${title}`)).toEqual([
			'✓ a container that runs',
			'✓ a container that answers at a published port',
			'✓ a volume that outlives its container',
			'✓ a session with a terminal in a container',
			'✓ limits of memory and processes that hold',
		]);
	});

	realTest('is left as it is by a second run', needs, async () => {
		const told = await handedOver();
		expect(told(`${way}-again.txt`)).toContain('Linux containers: ready');
		expect(told(`${way}-again.txt`)).not.toMatch(/What will be changed|^exit /m);
		expect(told(`${way}-with`)).not.toBe(told('before'));
	});

	realTest('is there by itself after a real restart', needs, async () => {
		const told = await handedOver();
		expect(told(`${way}-restarted`)).toBe(`active\nenabled\n${unit}\nOK`);
	});

	realTest('goes without a trace', needs, async () => {
		const told = await handedOver();
		expect(told(`${way}-undo.txt`)).toContain('Everything that was changed is as it was before.');
		expect(told(`${way}-undone`)).toBe(told('before'));
	});
});
