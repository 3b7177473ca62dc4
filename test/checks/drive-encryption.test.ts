import { describe, expect, test } from 'vitest';
import { driveEncryption } from '../../checks/drive-encryption.ts';
import type { DriveEncryption } from '../../src/model/windows-facts.ts';
import { judgedOn, type Told } from '../support/judged.ts';

const judged = (told: Told) => judgedOn('windows', driveEncryption, told);
const drive = (protection: DriveEncryption['volumes'][number]['protection']) => ({
	'drive-encryption': { volumes: [{ drive: 'C:', protection }] },
});

describe('drive-encryption', () => {
	test('fails where the drive of Windows is protected and a hypervisor is still to come', () => {
		expect(judged(drive('on'))).toMatchObject({
			verdict: 'fail',
			severity: 'advice',
			remediation: { id: 'suspend-encryption' },
		});
		expect(judged(drive('off')).verdict).toBe('pass');
		expect(judged({ 'drive-encryption': null }).verdict).toBe('pass');
	});

	test('has nothing to say where no hypervisor is to come', () => {
		const partition = { createPartitions: true, cpuManagement: true };
		const leaves = { 'hypervisor-leaves': { leaves: [], partition } };
		expect(judged({ ...drive('on'), ...leaves }).verdict).toBe('not-applicable');
		const nesting = { verdict: 'withheld', restsOn: 'cpu', because: [] } as const;
		expect(judged({ ...drive('on'), nesting }).verdict).toBe('not-applicable');
	});

	test('is unknown where Windows does not tell, or nobody may look', () => {
		expect(judged(drive('unknown')).verdict).toBe('unknown');
		expect(judged({ 'drive-encryption': { unseen: 'access-denied' } }).verdict).toBe('unknown');
	});
});
