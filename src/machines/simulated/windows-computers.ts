import { rebootPendingKey } from '../../knowledge/reboot-pending-key.ts';
import { bootOf } from './boot-of.ts';
import type { Description } from './description.ts';
import { featureAnswers } from './feature-answers.ts';
import { firmware } from './firmware.ts';
import { processors } from './processors.ts';
import { releases } from './releases.ts';
import { service } from './service.ts';
import { windows } from './windows.ts';

const lxss = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Lxss';
const scenarios = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\DeviceGuard\\Scenarios';

/** Simulated computers with Windows on the bare hardware. */
export const windowsComputers: readonly Description[] = [
	windows(
		releases.client(26100, 2033, '24H2', 'Core'),
		{ ...processors.intel, hypervisor: null, vmx: true },
		{
			name: 'physical-windows-11-home-firmware-off',
			title: 'Windows 11 Home on a laptop whose firmware keeps virtualization off',
			windows: {
				firmware: firmware.laptop,
				queries: { 'optional-features': featureAnswers() },
				processorFeatures: { 20: true, 21: false },
			},
		},
	),
	windows(
		releases.client(26100, 2033, '24H2', 'Professional'),
		{ ...processors.intel, hypervisor: 'Microsoft Hv', privileges: processors.root },
		{
			name: 'physical-windows-11-vbs',
			title:
				'Windows 11 Pro on a laptop: memory integrity runs the hypervisor, VirtualBox is installed',
			windows: {
				firmware: firmware.laptop,
				queries: {
					'optional-features': featureAnswers(),
					'device-guard': [{ VirtualizationBasedSecurityStatus: 2, SecurityServicesRunning: [2] }],
					'malware-scanners': [
						{
							displayName: 'Symantec Endpoint Protection',
							instanceGuid: '{D8BEB080-B73A-17E3-1B37-B6B462689202}',
						},
					],
				},
				registry: { [`${scenarios}\\HypervisorEnforcedCodeIntegrity`]: { Enabled: 1 } },
				services: { VBoxSDS: service({ startType: 'manual' }) },
				processorFeatures: { 20: false, 21: false },
			},
		},
	),
	windows(
		{ ...releases.client(26100, 2033, '24H2', 'Professional'), architecture: 'arm64' },
		{ model: 'Snapdragon(R) X Elite - X1E78100', flags: '', hypervisor: null },
		{
			name: 'physical-windows-11-arm',
			title: 'Windows 11 on an Arm laptop',
			windows: {
				firmware: firmware.laptop,
				queries: { 'optional-features': featureAnswers() },
				processorFeatures: { 20: true, 21: true },
			},
		},
	),
	windows(
		releases.client(22631, 3593, '23H2', 'Enterprise'),
		{ ...processors.intel, hypervisor: null, vmx: true },
		{
			name: 'physical-windows-11-restart',
			title: 'Windows 11 Enterprise with Hyper-V installed and the restart still to come',
			windows: {
				boot: bootOf('Windows 11', 'auto'),
				servicing: { 'Microsoft-Hyper-V': true, Containers: true },
				firmware: firmware.laptop,
				registry: {
					[rebootPendingKey]: {},
				},
				queries: {
					'optional-features': featureAnswers({
						'Microsoft-Hyper-V': 1,
						Containers: 1,
						VirtualMachinePlatform: 2,
					}),
				},
				services: { vmms: service({ state: 'stopped' }) },
			},
		},
	),
	windows(
		releases.client(22631, 3593, '23H2', 'Professional'),
		{ ...processors.intel, hypervisor: null, vmx: true },
		{
			name: 'physical-windows-11-launch-off',
			title: 'Windows 11 in Chinese, Hyper-V installed, hypervisorlaunchtype off for a game',
			windows: {
				firmware: firmware.laptop,
				queries: {
					'optional-features': featureAnswers({
						'Microsoft-Hyper-V': 1,
						Containers: 1,
						VirtualMachinePlatform: 1,
					}),
					'encrypted-volumes': [{ DriveLetter: 'C:', ProtectionStatus: 1 }],
				},
				language: 'zh-CN',
				boot: bootOf('Windows 11', 'off'),
				token: { user: 'S-1-5-21-1-2-3-1001', elevated: true, groups: ['S-1-5-32-544'] },
				registry: {
					[lxss]: { DefaultDistribution: '{7b0e0000-0000-4000-8000-000000000001}' },
					[`${lxss}\\{7b0e0000-0000-4000-8000-000000000001}`]: {
						DistributionName: 'Ubuntu-22.04',
						Flags: 7,
						Version: 2,
					},
				},
				services: {
					vmms: service(),
					vmcompute: service({ state: 'stopped' }),
					hns: service({ state: 'stopped' }),
				},
			},
		},
	),
];
