import { describe, expect, test } from 'vitest';
import { firmwareVirtualizationSwitch } from '../../checks/firmware-virtualization-switch.ts';
import type { CpuVirtualization } from '../../src/model/facts.ts';
import type { GuestRun } from '../../src/model/machine-values.ts';
import { identityOf } from '../support/identity-of.ts';
import { judged } from '../support/judged.ts';

const cpu = (parts: Partial<CpuVirtualization> = {}): CpuVirtualization => ({
	vmx: false,
	svm: false,
	hypervisorBit: false,
	readFrom: 'cpuid',
	kernelListsIt: null,
	...parts,
});
const physical = identityOf({ machine: 'none', role: 'physical' });
const ran: GuestRun = { outcome: 'ran', detail: 'exits 2, 5', milliseconds: 4 };

describe('firmware-virtualization-switch', () => {
	test('passes on a physical machine whose processor shows the feature', () => {
		const intel = cpu({ vmx: true, kernelListsIt: true });
		expect(
			judged(firmwareVirtualizationSwitch, { identity: physical, 'cpu-virtualization': intel }),
		).toMatchObject({ verdict: 'pass', because: 'the processor shows VT-x' });
		const amd = cpu({ svm: true });
		expect(
			judged(firmwareVirtualizationSwitch, { identity: physical, 'cpu-virtualization': amd })
				.because,
		).toBe('the processor shows AMD-V');
	});

	test('passes where a guest ran, although the processor shows nothing', () => {
		expect(
			judged(firmwareVirtualizationSwitch, {
				identity: physical,
				'cpu-virtualization': cpu(),
				'guest-run': ran,
			}),
		).toMatchObject({ verdict: 'pass', because: 'a guest ran on this machine' });
		expect(
			judged(firmwareVirtualizationSwitch, {
				identity: physical,
				'cpu-virtualization': cpu(),
				'guest-run': { ...ran, outcome: 'refused' },
			}).verdict,
		).toBe('fail');
	});

	test('fails where the processor shows neither feature', () => {
		expect(
			judged(firmwareVirtualizationSwitch, { identity: physical, 'cpu-virtualization': cpu() }),
		).toMatchObject({
			verdict: 'fail',
			because:
				'the processor shows neither VT-x nor AMD-V: switched off in the firmware, or not there',
			remediation: { id: 'switch-on-virtualization', parameters: {} },
		});
	});

	test('fails where the processor has the feature and the kernel finds it locked', () => {
		const locked = cpu({ vmx: true, kernelListsIt: false });
		expect(
			judged(firmwareVirtualizationSwitch, { identity: physical, 'cpu-virtualization': locked }),
		).toMatchObject({
			verdict: 'fail',
			because: 'the processor has VT-x, and the kernel finds it locked by the firmware',
			remediation: { id: 'switch-on-virtualization' },
		});
		const lockedAmd = cpu({ svm: true, kernelListsIt: false });
		expect(
			judged(firmwareVirtualizationSwitch, { identity: physical, 'cpu-virtualization': lockedAmd })
				.because,
		).toBe('the processor has AMD-V, and the kernel finds it locked by the firmware');
	});

	test('has nothing to say about a virtual machine', () => {
		expect(
			judged(firmwareVirtualizationSwitch, { identity: identityOf(), 'cpu-virtualization': cpu() })
				.verdict,
		).toBe('not-applicable');
	});

	test('is unknown, never failed, where the machine or the flags are not known', () => {
		const nobody = identityOf({ machine: 'unknown', role: null });
		expect(
			judged(firmwareVirtualizationSwitch, { identity: nobody, 'cpu-virtualization': cpu() })
				.verdict,
		).toBe('unknown');
		expect(judged(firmwareVirtualizationSwitch, { 'cpu-virtualization': cpu() }).verdict).toBe(
			'unknown',
		);
		expect(judged(firmwareVirtualizationSwitch, { identity: physical }).verdict).toBe('unknown');
		expect(
			judged(firmwareVirtualizationSwitch, { identity: physical, 'cpu-virtualization': null })
				.verdict,
		).toBe('unknown');
	});
});
