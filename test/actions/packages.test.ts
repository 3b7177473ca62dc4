import { describe, expect, test } from 'vitest';
import { packages } from '../../src/actions/packages.ts';
import { described } from '../support/described.ts';
import { machineWith } from '../support/machine-with.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const action = { kind: 'packages', packages: ['docker.io', 'iptables'] } as const;
const state = (installed: readonly string[], settings: readonly string[] = []) => ({
	...{ installed, settings, broken: [] },
});
const back = (before: unknown, now: unknown, after?: unknown) =>
	packages.back(action as never, before as never, now as never, after as never);

describe('packages', () => {
	test('only what is missing is installed', () => {
		expect(packages.next(action as never, state(['docker.io']) as never)).toEqual({
			...{ change: 'install-packages', packages: ['iptables'] },
		});
	});

	test('what they need comes with them, and goes with them', async () => {
		const machine = described('virtualbox-debian-12');
		const went = await thereAndBack(machine, action);
		expect(went.there).toMatchObject({
			installed: expect.arrayContaining(['bash', 'containerd', 'docker.io', 'runc', 'tini']),
		});
		expect(went.back).toEqual(went.before);
		expect(went.changes).toHaveLength(2);
	});

	test('what somebody installed later stays', () => {
		const [before, after] = [state(['bash']), state(['bash', 'docker.io', 'runc'])];
		const now = state(['bash', 'docker.io', 'runc', 'vim']);
		expect(back(before, now, after)).toEqual({
			change: 'remove-packages',
			packages: ['docker.io', 'runc'],
			purged: ['docker.io', 'runc'],
		});
	});

	test('settings that were there before stay, although the package goes', () => {
		const before = state(['bash'], ['docker.io']);
		expect(back(before, state(['bash', 'docker.io', 'runc']))).toMatchObject({
			...{ packages: ['docker.io', 'runc'], purged: ['runc'] },
		});
	});

	test('a way back that was interrupted takes the settings away', () => {
		const now = state(['bash'], ['docker.io']);
		expect(back(state(['bash']), now, state(['bash', 'docker.io']))).toMatchObject({
			...{ packages: [], purged: ['docker.io'] },
		});
	});

	test('what dpkg did on a full disk, and could not write down, came with them, too', async () => {
		const status = '/var/lib/dpkg/status';
		const machine = machineWith({
			files: {
				[status]: 'Package: bash\nStatus: install ok installed\n',
				'/var/lib/dpkg/updates/0002': 'Package: tini\nStatus: install ok unpacked\n',
				'/var/lib/dpkg/updates/0001': 'Package: tini\nStatus: install ok half-installed\n',
				'/var/lib/dpkg/updates/tmp.i': '\0',
			},
		});
		expect(await packages.get(machine, action as never)).toEqual({
			status: 'observed',
			value: { installed: ['bash'], broken: ['tini'], settings: [] },
		});
	});

	test('a package that was only begun is installed again, or removed', () => {
		const now = { installed: ['iptables'], broken: ['docker.io'], settings: [] };
		expect(packages.standing(action as never, now as never)).toBe('differs');
		expect(packages.next(action as never, now as never)).toMatchObject({ packages: ['docker.io'] });
		expect(back(state([]), now)).toMatchObject({ packages: ['iptables', 'docker.io'] });
	});

	test('without dpkg nobody can tell', async () => {
		const { '/var/lib/dpkg/status': _, ...files } = described('physical-debian-12').files;
		const machine = described('physical-debian-12', { files });
		await expect(thereAndBack(machine, action)).rejects.toThrow('dpkg');
	});

	test('where more packages are known than can be read, nothing is begun', async () => {
		const many = Array.from({ length: 9000 }, (_, place) => `Package: a-long-name-${place}`);
		const text = many.map((line) => `${line}\nStatus: install ok installed`).join('\n\n');
		const { files } = described('virtualbox-debian-12');
		const machine = described('virtualbox-debian-12', {
			files: { ...files, '/var/lib/dpkg/status': text },
		});
		await expect(thereAndBack(machine, action)).rejects.toThrow('more packages');
	});
});
