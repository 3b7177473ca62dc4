import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify } from '../../src/derive/identify.ts';
import type { Signals } from '../../src/model/signals.ts';

describe('identify', () => {
	test('answers for machine, container and cloud apart: Docker in a VM of Azure', () => {
		const answer = identify({
			dmi: {
				sys_vendor: 'Microsoft Corporation',
				product_name: 'Virtual Machine',
				chassis_asset_tag: '7783-7084-3265-9085-8269-3286-77',
			},
			hypervisor_cpuid_vendor: 'Microsoft Hv',
			cpuinfo_flags: ['hypervisor', 'vmx'],
			files: { '/.dockerenv': '@exists', '/proc/self/ns/pid': 'pid:[4026532281]' },
		});
		expect([answer.machine.id, answer.container.id, answer.cloud.id]).toEqual([
			'hyperv',
			'docker',
			'azure',
		]);
	});

	test('a container on WSL is both', () => {
		const answer = identify({
			files: {
				'/proc/sys/kernel/osrelease': '5.15.90.1-microsoft-standard-WSL2',
				'/.dockerenv': '@exists',
				'/proc/self/ns/pid': 'pid:[4026532281]',
			},
		});
		expect([answer.machine.id, answer.container.id]).toEqual(['wsl', 'docker']);
	});

	test('traces every signal that was weighed, the outweighed ones too', () => {
		const { trace } = identify({
			dmi: { product_name: 'VirtualBox' },
			hypervisor_cpuid_vendor: 'KVMKVMKVM',
		});
		expect(trace).toEqual([
			{ signal: 'DMI product_name', value: 'VirtualBox', says: 'virtualbox' },
			{ signal: 'CPUID 0x40000000', value: 'KVMKVMKVM', says: 'kvm' },
		]);
	});

	test('knows nothing where nothing was seen, and says so three times', () => {
		const answer = identify({});
		expect(answer.machine).toMatchObject({ id: 'unknown', role: null, confidence: 0 });
		expect(answer.container).toMatchObject({ id: null, confidence: 0 });
		expect(answer.cloud).toMatchObject({ id: null, confidence: 0 });
		expect(answer.trace).toEqual([]);
	});

	test('gives an answer with a confidence from 0 to 1 and a reason, whatever the texts', () => {
		const texts = fc.dictionary(fc.string(), fc.string({ unit: 'binary' }));
		const signals: fc.Arbitrary<Signals> = fc.record(
			{
				dmi: texts,
				cpuid: texts,
				files: texts,
				acpi: texts,
				hypervisor_cpuid_vendor: fc.string(),
				cpuinfo_flags: fc.array(fc.string()),
			},
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(signals, (seen) => {
				const { machine, container, cloud } = identify(seen);
				for (const { confidence, because } of [machine, container, cloud]) {
					expect(confidence).toBeGreaterThanOrEqual(0);
					expect(confidence).toBeLessThanOrEqual(1);
					expect(because.length).toBeGreaterThan(0);
				}
			}),
		);
	});
});
