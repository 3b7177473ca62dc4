import { describe, expect, test } from 'vitest';
import { kvmModule } from '../../checks/kvm-module.ts';
import type { CpuVirtualization, KvmModules } from '../../src/model/facts.ts';
import { judged } from '../support/judged.ts';

const cpu = (parts: Partial<CpuVirtualization>): { 'cpu-virtualization': CpuVirtualization } => ({
	'cpu-virtualization': {
		vmx: false,
		svm: false,
		hypervisorBit: true,
		readFrom: 'cpuid',
		kernelListsIt: true,
		...parts,
	},
});
const modules = (
	present: readonly string[],
	moduleFolder: boolean | null = true,
): { 'kvm-modules': KvmModules } => ({
	'kvm-modules': { present, nested: null, paging: null, unrestricted: null, moduleFolder },
});

describe('kvm-module', () => {
	test.each(['kvm_intel', 'kvm_amd', 'kvm_pvm'])('passes where %s is in the kernel', (name) => {
		expect(judged(kvmModule, { ...modules(['kvm', name]), ...cpu({}) })).toMatchObject({
			verdict: 'pass',
			because: `${name} is in the kernel`,
		});
	});

	test.each([
		[{ vmx: true }, 'kvm_intel'],
		[{ svm: true }, 'kvm_amd'],
	])('fails with the module for the processor: %o', (flags, module) => {
		expect(judged(kvmModule, { ...modules(['kvm']), ...cpu(flags) })).toMatchObject({
			verdict: 'fail',
			because: `${module} is not in the kernel`,
			remediation: { id: 'load-kvm-module', parameters: { module, installed: 'true' } },
		});
	});

	test('says so where the module files are not installed; not where nobody could look for them', () => {
		expect(judged(kvmModule, { ...modules([], false), ...cpu({ vmx: true }) })).toMatchObject({
			because: 'kvm_intel is not in the kernel, and no module files for it are installed',
			remediation: { parameters: { installed: 'false' } },
		});
		expect(
			judged(kvmModule, { ...modules([], null), ...cpu({ vmx: true }) }).remediation?.parameters,
		).toEqual({ module: 'kvm_intel', installed: 'true' });
	});

	test('has nothing to say where the processor shows nothing to drive', () => {
		expect(judged(kvmModule, { ...modules([]), ...cpu({}) }).verdict).toBe('not-applicable');
	});

	test('is unknown, never failed, where nobody could look', () => {
		expect(judged(kvmModule, cpu({ vmx: true })).verdict).toBe('unknown');
		expect(judged(kvmModule, modules([])).verdict).toBe('unknown');
	});
});
