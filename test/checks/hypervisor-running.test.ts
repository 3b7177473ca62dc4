import { describe, expect, test } from 'vitest';
import { hypervisorRunning } from '../../checks/hypervisor-running.ts';
import { judgedOn } from '../support/judged.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) =>
	judgedOn('windows', hypervisorRunning, told);

describe('hypervisor-running', () => {
	const leaves = (createPartitions: boolean, cpuManagement = createPartitions) => ({
		leaves: [{ leaf: 0x40000000, vendor: 'Microsoft Hv', highestLeaf: 0x4000000b }],
		partition: { createPartitions, cpuManagement },
	});
	const features = (state: 'enabled' | 'disabled') =>
		({ readFrom: 'cim', states: { 'Microsoft-Hyper-V': state } }) as const;
	const installed = { 'windows-features': features('enabled') };

	test('passes in a root partition only', () => {
		expect(judged({ ...installed, 'hypervisor-leaves': leaves(true) }).verdict).toBe('pass');
		expect(judged({ ...installed, 'hypervisor-leaves': leaves(false) }).verdict).toBe('fail');
		// A guest that may create partitions is no root partition.
		expect(judged({ ...installed, 'hypervisor-leaves': leaves(true, false) }).verdict).toBe('fail');
	});

	test('never passes because some hypervisor is present', () => {
		const told = { ...installed, 'hypervisor-leaves': { ...leaves(false), partition: null } };
		expect(judged(told).verdict).toBe('fail');
	});

	test('says why it does not run: a restart, the boot options, or nobody knows', () => {
		const told = { ...installed, 'hypervisor-leaves': null };
		expect(judged({ ...told, 'windows-restart': { signals: ['x'] } })).toMatchObject({
			because: 'a restart is pending: x',
			remediation: { id: 'restart-windows' },
		});
		expect(judged({ ...told, 'boot-options': { launchType: 'off', others: [] } })).toMatchObject({
			because: 'the boot option hypervisorlaunchtype is off',
			remediation: { id: 'start-hypervisor' },
		});
		expect(judged({ ...told, 'boot-options': { launchType: null, others: [] } }).because).toBe(
			'it is installed, and does not run',
		);
		const others = [
			{ name: '{5b970157-8568-11eb-b45c-806e6f6e6963}', launchType: 'auto' } as const,
		];
		expect(judged({ ...told, 'boot-options': { launchType: 'off', others } }).because).toContain(
			`the entry ${others[0]?.name} has auto`,
		);
		expect(judged({ ...told, 'boot-options': { unseen: 'access-denied' } }).because).toContain(
			'only an administrator',
		);
	});

	test('has nothing to say where nothing starts it', () => {
		const told = { 'windows-features': features('disabled'), 'hypervisor-leaves': null };
		expect(judged(told).verdict).toBe('not-applicable');
	});

	test('is unknown where CPUID cannot be read', () => {
		expect(judged({ ...installed, 'hypervisor-leaves': { unseen: 'unsupported' } }).verdict).toBe(
			'unknown',
		);
	});

	test('passes where the platform for programs says so, on whatever processor', () => {
		const told = { ...installed, 'hypervisor-leaves': { unseen: 'unsupported' } } as const;
		expect(judged({ ...told, 'hypervisor-platform': { isRunning: true } }).verdict).toBe('pass');
		expect(judged({ ...told, 'hypervisor-platform': { isRunning: false } }).verdict).toBe(
			'unknown',
		);
	});
});
