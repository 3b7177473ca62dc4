import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identify } from '../../src/derive/identify.ts';
import { nestedExposure } from '../../src/derive/nested-exposure.ts';
import type { Signals } from '../../src/model/signals.ts';

const exposed = (signals: Signals) => nestedExposure(signals, identify(signals));
const dmi = { sys_vendor: 'VMware, Inc.' };

test('a machine that is no guest has no answer, whatever its flags', () => {
	fc.assert(
		fc.property(fc.subarray(['vmx', 'svm']), (cpuinfo_flags) => {
			expect(exposed({ cpuinfo_flags, dmi: { sys_vendor: 'Dell Inc.' } })).toBeNull();
		}),
	);
});

test('read flags decide, whatever the other texts say', () => {
	const lscpu = 'Virtualization:   VT-x';
	expect(exposed({ dmi, lscpu, cpuinfo_flags: ['hypervisor'] })).toBe(false);
	expect(exposed({ dmi, lscpu, cpuinfo_flags: [], cpuinfo_flags_known: false })).toBe(true);
});

test.each([
	['Flags:  fpu vme vmx hypervisor lahf_lm', true],
	['Flags:  fpu vme hypervisor lahf_lm', false],
	['Flags:  fpu vmxnet hypervisor', false],
	['Model name: x', null],
])('the flags in lscpu count whole: %s', (lscpu, expected) => {
	expect(exposed({ dmi, lscpu })).toBe(expected);
});

test('long texts are answered in a moment', () => {
	const start = performance.now();
	const text = ' \t'.repeat(500_000);
	exposed({ dmi, lscpu: `Flags:${text}`, dmesg: text, vbox_hostinfo: text, vulnerabilities: text });
	exposed({ dmi, lscpu: '\n '.repeat(500_000) });
	expect(performance.now() - start).toBeLessThan(1500);
});
