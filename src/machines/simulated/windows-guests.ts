import type { Description } from './description.ts';
import { featureAnswers } from './feature-answers.ts';
import { firmware } from './firmware.ts';
import { legacyLog } from './legacy-log.ts';
import { processors } from './processors.ts';
import { releases } from './releases.ts';
import { service } from './service.ts';
import { windows } from './windows.ts';

const administrator = {
	user: 'S-1-5-21-1-2-3-1001',
	elevated: true,
	groups: ['S-1-1-0', 'S-1-5-32-544', 'S-1-5-32-545'],
};
const uninstall = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';

/** Simulated machines with Windows that are guests of a product for virtual machines. */
export const windowsGuests: readonly Description[] = [
	windows(releases.client(14393, 1198, '1607', 'Professional'), processors.virtualBox, {
		name: 'virtualbox-windows-10',
		title: 'Windows 10 1607 in VirtualBox on a Windows 7 computer, with Docker for Windows 1.12',
		files: {
			'C:/Program Files/Docker/Docker/Docker for Windows.exe': '',
			'C:/Users/ann/AppData/Local/Docker/log.txt': legacyLog,
		},
		windows: {
			firmware: firmware.virtualBox,
			registry: { [`${uninstall}\\Docker for Windows`]: { DisplayVersion: '1.12.5' } },
			services: {
				'com.docker.service': service(),
				vmms: service(),
				vmcompute: service({ startType: 'manual', state: 'stopped' }),
				hvhost: service({ startType: 'manual', state: 'stopped' }),
				hns: service({ startType: 'manual', state: 'stopped' }),
				VBoxService: service(),
			},
			memory: { totalBytes: 4 * 1024 ** 3, availableBytes: 2 * 1024 ** 3 },
		},
	}),
	windows(
		releases.client(19045, 4170, '22H2', 'Professional'),
		{ ...processors.virtualBox, vmx: true },
		{
			name: 'virtualbox-windows-10-nested',
			title: 'Windows 10 22H2 in VirtualBox 7 with nesting switched on, nothing installed',
			windows: {
				firmware: firmware.virtualBox,
				queries: { 'optional-features': featureAnswers() },
				services: { VBoxService: service() },
			},
		},
	),
	windows(
		releases.client(19045, 4170, '22H2', 'Professional'),
		{ ...processors.virtualBox, vmx: true },
		{
			name: 'virtualbox-windows-10-broken-nesting',
			title: 'Windows 10 22H2 in VirtualBox 7, nesting switched on, but no hypervisor starts in it',
			windows: {
				firmware: firmware.virtualBox,
				queries: { 'optional-features': featureAnswers() },
				services: { VBoxService: service() },
				token: administrator,
				nestingIsBroken: true,
			},
		},
	),
	windows(releases.server(17763, 5329, '1809'), processors.virtualBox, {
		name: 'virtualbox-windows-server-2019',
		title: 'Windows Server 2019 in VirtualBox, nesting not switched on, nothing installed',
		windows: {
			registry: {
				'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters': {
					DisabledComponents: 0xff,
				},
			},
			firmware: firmware.virtualBox,
			queries: { 'optional-features': featureAnswers() },
			services: { VBoxService: service() },
			token: administrator,
		},
	}),
	windows(releases.client(26100, 2033, '24H2', 'Professional'), processors.vmware, {
		name: 'vmware-windows-11',
		title: 'Windows 11 24H2 in VMware, hardware virtualization not passed on',
		windows: {
			firmware: firmware.vmware,
			queries: { 'optional-features': featureAnswers() },
			services: { VMTools: service() },
		},
	}),
	windows(
		releases.client(26100, 2033, '24H2', 'Professional'),
		{ ...processors.vmware, vmx: true },
		{
			name: 'vmware-windows-11-nested',
			title: 'Windows 11 24H2 in VMware with hardware virtualization passed on, BitLocker on',
			windows: {
				firmware: firmware.vmware,
				queries: {
					'optional-features': featureAnswers(),
					'encrypted-volumes': [{ DriveLetter: 'C:', ProtectionStatus: 1 }],
				},
				services: { VMTools: service() },
				token: administrator,
			},
		},
	),
	windows(releases.client(22631, 3593, '23H2', 'Professional'), processors.hyperV, {
		name: 'hyperv-windows-11',
		title: 'Windows 11 23H2 in Hyper-V, ExposeVirtualizationExtensions not set',
		windows: { firmware: firmware.hyperV, queries: { 'optional-features': featureAnswers() } },
	}),
	windows(
		releases.client(22631, 3593, '23H2', 'Professional'),
		{ ...processors.hyperV, privileges: processors.root },
		{
			name: 'hyperv-windows-11-nested',
			title:
				'Windows 11 23H2 in Hyper-V with ExposeVirtualizationExtensions, WSL 2 and Hyper-V running',
			windows: {
				firmware: firmware.hyperV,
				queries: {
					'optional-features': featureAnswers({
						'Microsoft-Hyper-V': 1,
						VirtualMachinePlatform: 1,
						'Microsoft-Windows-Subsystem-Linux': 1,
						HypervisorPlatform: 1,
					}),
				},
				hypervisorPlatform: true,
				services: {
					...{ vmms: service(), vmcompute: service(), hns: service(), vfpext: service() },
					WSLService: service(),
				},
			},
		},
	),
	windows(
		releases.client(19045, 4170, '22H2', 'Professional'),
		{ ...processors.intel, hypervisor: 'KVMKVMKVM' },
		{
			name: 'kvm-windows-10',
			title: 'Windows 10 22H2 in KVM, with a processor model that has no VMX',
			windows: { firmware: firmware.qemu, queries: { 'optional-features': featureAnswers() } },
		},
	),
	windows(
		releases.client(19045, 4170, '22H2', 'Professional'),
		{
			...processors.intel,
			hypervisor: 'Microsoft Hv',
			privileges: 0x2000,
			second: 'KVMKVMKVM',
			vmx: true,
		},
		{
			name: 'kvm-windows-10-host',
			title:
				"Windows 10 22H2 in KVM with the outer processor passed on and Hyper-V's interface shown",
			windows: { firmware: firmware.qemu, queries: { 'optional-features': featureAnswers() } },
		},
	),
	windows(
		releases.client(22631, 3593, '23H2', 'Enterprise'),
		{ ...processors.vmware },
		{
			name: 'vmware-windows-11-domain',
			title:
				'Windows 11 of a domain in VMware, in Constrained Language Mode, PowerShell tells nothing',
			windows: {
				firmware: firmware.vmware,
				queries: {},
				services: { VMTools: service() },
				registry: {
					'HKLM\\SYSTEM\\CurrentControlSet\\Policies\\Microsoft\\FVE': { FDVDenyWriteAccess: 1 },
				},
			},
		},
	),
	windows(releases.client(22631, 3593, '23H2', 'Professional'), processors.hyperV, {
		name: 'hyperv-windows-11-broken-wmi',
		title: 'Windows 11 in German in Hyper-V, whose WMI answers an empty list to everything',
		windows: {
			firmware: firmware.hyperV,
			token: administrator,
			queries: { 'optional-features': [], 'device-guard': [] },
		},
	}),
];
