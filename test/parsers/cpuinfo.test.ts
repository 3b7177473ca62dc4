import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCpuinfo } from '../../src/parsers/cpuinfo.ts';

const x86 = (flags: string): string =>
	`processor\t: 0\nvendor_id\t: AuthenticAMD\nmodel name\t: AMD EPYC\nflags\t\t: fpu lm ${flags}\n\nprocessor\t: 1\n`;

describe('parseCpuinfo', () => {
	test('reads the first processor of an x86 machine', () => {
		expect(parseCpuinfo(x86('svm hypervisor'))).toEqual({
			architecture: 'x86_64',
			vendor: 'AuthenticAMD',
			model: 'AMD EPYC',
			flags: { vmx: false, svm: true, hypervisor: true },
		});
	});

	test('takes vmx only as a whole word', () => {
		expect(parseCpuinfo(x86('vmxish'))?.flags?.vmx).toBe(false);
	});

	test('says that an Arm machine has no such flags, not that they are clear', () => {
		// Raspberry Pi 4, kernel 6.1
		const text =
			'processor\t: 0\nFeatures\t: fp asimd evtstrm\nCPU implementer\t: 0x41\nCPU architecture: 8\n';
		expect(parseCpuinfo(text)).toMatchObject({ architecture: 'aarch64', flags: null });
	});

	test.each([
		['s390x', 'vendor_id       : IBM/S390\n# processors    : 2\n'],
		['ppc64le', 'processor\t: 0\ncpu\t\t: POWER9, altivec supported\n'],
		['riscv64', 'processor\t: 0\nhart\t\t: 1\nisa\t\t: rv64imafdc\n'],
	])('tells %s by the keys that only it prints', (architecture, text) => {
		expect(parseCpuinfo(text)?.architecture).toBe(architecture);
	});

	test('answers null for a text of no known machine', () => {
		expect(parseCpuinfo('\u0000\u0001garbage')).toBeNull();
	});

	test('never throws, whatever the text', () => {
		fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void parseCpuinfo(text)));
	});
});
