import { cpus } from 'node:os';
import { afterAll, describe, expect } from 'vitest';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { realTest } from '../../support/needs.ts';
import { type BootedGuest, bootedGuest } from './booted-guest.ts';
import { debianKernel } from './debian-kernel.ts';
import { guestImage } from './guest-image.ts';
import { type Guest, guests } from './guests.ts';

const minutes = 12;

interface Trial {
	readonly guest: Guest;
	readonly svm: boolean;
}

const trials: readonly Trial[] = guests.flatMap((guest) => [
	{ guest, svm: true },
	{ guest, svm: false },
]);
const booted = new Map<Trial, BootedGuest>();
const failures = new Map<Trial, unknown>();
let all: Promise<void> | undefined;

async function bootAll(): Promise<void> {
	const kernel = debianKernel();
	const image = guestImage(kernel);
	const waiting = [...trials];
	const worker = async (): Promise<void> => {
		for (let trial = waiting.shift(); trial; trial = waiting.shift()) {
			try {
				booted.set(trial, await bootedGuest(trial.guest, trial.svm, kernel, image));
			} catch (error) {
				failures.set(trial, error);
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(cpus().length, 4) }, worker));
}

/** What nestvirt said in this guest; the first who asks boots them all. */
async function seen(guest: Guest, svm: boolean): Promise<BootedGuest> {
	all ??= bootAll();
	await all;
	const trial = trials.find((one) => one.guest === guest && one.svm === svm);
	const found = trial && booted.get(trial);
	if (found === undefined) throw trial && failures.get(trial);
	return found;
}

const findingOf = ({ findings }: Diagnosis, id: string) => findings.find((one) => one.id === id);

afterAll(() => {
	const rows = [...booted].map(([{ guest, svm }, { bare, loaded }]) =>
		[
			guest.name.padEnd(11),
			`${guest.hypervisor}${guest.cloud ? `/${guest.cloud}` : ''}`.padEnd(17),
			`${bare.identity?.machine.id}${bare.identity?.cloud.id ? `/${bare.identity.cloud.id}` : ''}`.padEnd(
				17,
			),
			(svm ? 'SVM' : 'no SVM').padEnd(8),
			(bare.nesting?.verdict ?? '-').padEnd(10),
			loaded?.nesting?.verdict ?? '-',
		].join(' '),
	);
	const head = 'guest       is                named             processor bare       with kvm-amd';
	if (rows.length > 0) console.log([head, ...rows].join('\n'));
});

describe.each(guests)('a guest that shows itself as $name', (guest) => {
	const needs = ['linux', 'build', 'koffi', 'lab'] as const;

	realTest(
		'is named, with SVM and without',
		needs,
		async () => {
			for (const svm of [true, false]) {
				const { machine, cloud, container } = (await seen(guest, svm)).bare.identity ?? {};
				expect(machine).toMatchObject({ id: guest.hypervisor, role: 'guest' });
				expect(cloud?.id ?? null).toBe(guest.cloud);
				expect(container?.id).toBe('none');
			}
		},
		60 * minutes,
	);

	realTest('with SVM and no module: exposed, and the module is named', needs, async () => {
		const { bare } = await seen(guest, true);
		expect(bare.nesting?.verdict).toBe('exposed');
		expect(findingOf(bare, 'kvm-module')?.verdict).toBe('fail');
		expect(findingOf(bare, 'kvm-module')?.because).toContain('kvm_amd');
	});

	realTest('with SVM and kvm-amd: proven by a guest inside the guest', needs, async () => {
		const { loaded } = await seen(guest, true);
		expect(loaded?.nesting?.verdict).toBe('proven');
		expect(findingOf(loaded as Diagnosis, 'guest-proof')?.verdict).toBe('pass');
	});

	realTest(`without SVM: ${guest.without}, and who can do what`, needs, async () => {
		const { bare } = await seen(guest, false);
		expect(bare.nesting?.verdict).toBe(guest.without);
		const { cure, impossible } = findingOf(bare, 'nesting-exposure') ?? {};
		expect(JSON.stringify(cure?.card ?? impossible)).toMatch(guest.says);
	});
});
