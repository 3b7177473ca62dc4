import { expect, test } from 'vitest';
import { reportedClaims } from '../../src/derive/reported-claims.ts';
import type { Signals } from '../../src/model/signals.ts';

const said = (signals: Signals) =>
	reportedClaims(signals).map(({ hypervisor, role }) => `${hypervisor} ${role}`);

test.each([
	[{ dmesg: '[    0.000000] Hypervisor detected: Microsoft Hyper-V' }, 'hyperv guest'],
	[{ dmesg: '[    0.000000] Hypervisor detected: Xen HVM' }, 'xen guest'],
	[{ dmesg: '[    0.000000] Booting paravirtualized kernel on KVM' }, 'kvm guest'],
	[
		{ dmesg: '[    0.0] DMI: VMware, Inc. VMware Virtual Platform/440BX, BIOS 6.00' },
		'vmware guest',
	],
	[{ lscpu: 'Architecture:  x86_64\nHypervisor vendor:     Microsoft\n' }, 'hyperv guest'],
	[{ lscpu: 'Hypervisor vendor:     Something New\n' }, 'unknown-vm guest'],
	[{ pci_ids: ['80ee:beef'] }, 'virtualbox guest'],
	[
		{ lspci: '00:0f.0 VGA compatible controller [0300]: VMware SVGA II Adapter [15ad:0405]' },
		'vmware guest',
	],
	[
		{ lspci: '00:02.0 System peripheral: InnoTek Systemberatung GmbH VirtualBox Guest Service' },
		'virtualbox guest',
	],
	[{ systemd_detect_virt: 'oracle' }, 'virtualbox guest'],
	[{ virt_what: 'xen\nxen-dom0\n' }, 'xen guest,xen host'],
	[{ virt_what: 'ibm_power-lpar_shared' }, 'powervm guest'],
])('%o says %s', (signals: Signals, expected) => {
	expect(said(signals).join()).toBe(expected);
});

test.each([
	[{ dmesg: '[    0.000000] Booting paravirtualized kernel on bare hardware' }],
	[{ dmesg: '[    0.000000] DMI: Dell Inc. PowerEdge R740/0WGD1, BIOS 2.8.1' }],
	[{ lscpu: 'Virtualization:   VT-x\n' }],
	[{ pci_ids: ['8086:1237'] }],
	[{ systemd_detect_virt: 'none' }],
	[{ systemd_detect_virt: 'constructor' }],
	[{ virt_what: 'docker' }],
])('%o claims nothing of the machine', (signals: Signals) => {
	expect(said(signals)).toEqual([]);
});
