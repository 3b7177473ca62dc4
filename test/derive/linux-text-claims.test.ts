import { describe, expect, test } from 'vitest';
import { linuxTextClaims } from '../../src/derive/linux-text-claims.ts';
import { parseTextKinds } from '../../src/parsers/text-kinds.ts';

const found = (text: string, name = 'x.txt') => linuxTextClaims(text, parseTextKinds(text), name);
const told = (text: string, name?: string) =>
	Object.fromEntries(found(text, name).claims.map(({ about, value }) => [about, value]));

describe('claims about a Linux machine', () => {
	test('/proc/cpuinfo', () => {
		const text =
			'processor\t: 0\nvendor_id\t: GenuineIntel\nmodel name\t: Xeon\nflags\t\t: fpu vmx hypervisor lm\n';
		expect(found(text).kinds).toEqual(['cpuinfo']);
		expect(told(text)).toEqual({
			...{ 'cpu.architecture': 'x86_64', 'cpu.vendor': 'GenuineIntel', 'cpu.model': 'Xeon' },
			...{ 'flag.vmx': true, 'flag.svm': false, 'flag.hypervisor': true },
		});
	});

	test('os-release, meminfo', () => {
		expect(told('NAME=x\nID=ubuntu\nVERSION_ID="22.04"\nID_LIKE=debian\n')).toEqual({
			...{ 'system.id': 'ubuntu', 'system.title': 'x', 'system.version': '22.04' },
			'system.like': 'debian',
		});
		expect(told('MemTotal:       24684096 kB\n')).toEqual({ mebibytes: 24106 });
	});

	test("the kernel's log", () => {
		const text =
			'[    0.000000] Linux version 6.1.0 (x)\n[    0.000000] DMI: QEMU Standard PC\n[    0.000000] Hypervisor detected: KVM\n[    3.000000] kvm: no hardware support\n';
		expect(found(text).kinds).toEqual(['kernel-log']);
		expect(told(text)).toEqual({
			...{ kernel: '6.1.0', 'kernel-log.firmware': 'QEMU Standard PC' },
			...{ 'kernel-log.hypervisor': 'KVM', 'kernel-log.nesting': 'kvm: no hardware support' },
		});
	});

	test('answers of detectors, where a file holds nothing else', () => {
		expect(told('vmware\n')).toEqual({ 'detect-virt': 'vmware' });
		expect(told('$ systemd-detect-virt\nkvm\n$ uname\nLinux\n')).toEqual({ 'detect-virt': 'kvm' });
		expect(told('xen\nxen-hvm\naws\n')).toEqual({ 'virt-what': 'xen\nxen-hvm\naws' });
		expect(told('none\n', 'notes.txt')).toEqual({});
		expect(told('none\n', 'detect-virt.txt')).toEqual({ 'detect-virt': 'none' });
		expect(told('I use docker on kvm here\n')).toEqual({});
	});

	test('a Linux that Windows keeps is no machine', () => {
		expect(found('wsl\n').isKept).toBe(true);
		expect(found('Linux PC 5.15.133.1-microsoft-standard-WSL2 #1 SMP x86_64').isKept).toBe(true);
	});
});
