import { expect, test } from 'vitest';
import { parseVirtualizationFlags } from '../../src/parsers/virtualization-flags.ts';

test.each([
	[undefined, null],
	[[], { vmx: false, svm: false, hypervisor: false }],
	[['fpu', 'svm', 'hypervisor'], { vmx: false, svm: true, hypervisor: true }],
	[['svm_lock', 'vmx'], { vmx: true, svm: false, hypervisor: false }],
])('%j', (flags, expected) => {
	expect(parseVirtualizationFlags(flags)).toEqual(expected);
});
