import { describe, expect, test } from 'vitest';
import { bootSafety } from '../../checks/boot-safety.ts';
import type { HypervisorId } from '../../src/model/identity.ts';
import type { Nesting } from '../../src/model/nesting.ts';
import { identityOf } from '../support/identity-of.ts';
import { judgedOn } from '../support/judged.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) => judgedOn('windows', bootSafety, told);

describe('boot-safety', () => {
	const machine = (id: HypervisorId, verdict: Nesting['verdict']) => ({
		identity: identityOf({ machine: id }),
		nesting: { verdict, restsOn: 'cpu', because: [] } as const,
	});

	test.each(['virtualbox', 'kvm', 'qemu'] as const)('warns where it was reported: %s', (id) => {
		expect(judged(machine(id, 'exposed'))).toMatchObject({
			verdict: 'fail',
			severity: 'advice',
			remediation: { id: 'prepare-way-back' },
		});
	});

	test('warns where Hyper-V cannot start', () => {
		const processor = { firmwareEnabled: null, addressTranslation: false };
		expect(
			judged({ ...machine('hyperv', 'exposed'), 'windows-processor': processor }).because,
		).toContain('second-level address translation');
	});

	test('passes elsewhere, and where the hypervisor runs already', () => {
		expect(judged(machine('hyperv', 'exposed')).verdict).toBe('pass');
		expect(judged(machine('virtualbox', 'proven')).verdict).toBe('pass');
	});

	test('has nothing to say where nothing could be enabled', () => {
		expect(judged(machine('virtualbox', 'withheld')).verdict).toBe('not-applicable');
	});
});
