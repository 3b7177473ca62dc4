import { describe, expect, test } from 'vitest';
import { parseLscpu } from '../../src/parsers/lscpu.ts';

describe('lscpu', () => {
	test('with its flags', () => {
		const text =
			'Architecture:   x86_64\nCPU(s):         2\nVendor ID:      AuthenticAMD\nModel name:     AMD EPYC\nFlags:          fpu svm hypervisor lm\n';
		expect(parseLscpu(text)).toEqual({
			...{ architecture: 'x86_64', vendor: 'AuthenticAMD', model: 'AMD EPYC' },
			flags: { vmx: false, svm: true, hypervisor: true },
		});
	});

	test('without them says nothing of them', () => {
		expect(parseLscpu('CPU(s): 2\nVendor ID: GenuineIntel\n')).toEqual({
			...{ architecture: null, vendor: 'GenuineIntel', model: null, flags: null },
		});
	});

	test('is no other text', () => {
		expect(parseLscpu(' Architecture: x86_64\n CPUs: 8\n')).toBeNull();
		expect(parseLscpu('Architektur: x86_64')).toBeNull();
	});
});
