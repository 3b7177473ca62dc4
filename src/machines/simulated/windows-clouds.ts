import type { Description } from './description.ts';
import { featureAnswers } from './feature-answers.ts';
import { firmware } from './firmware.ts';
import { metadataAnswer } from './metadata-answer.ts';
import { processors } from './processors.ts';
import { releases } from './releases.ts';
import { runningWindowsEngine } from './running-windows-engine.ts';
import { windows } from './windows.ts';

const administrator = {
	user: 'S-1-5-21-1-2-3-500',
	elevated: true,
	groups: ['S-1-1-0', 'S-1-5-32-544', 'S-1-5-32-545'],
};

/** Simulated machines with Windows in a cloud. */
export const windowsClouds: readonly Description[] = [
	windows(
		releases.server(14393, 6897, '1607'),
		{ ...processors.azure, svm: true },
		{
			name: 'azure-windows-server-2016',
			title: 'Windows Server 2016 on Azure, a size with nesting, nothing installed',
			metadata: metadataAnswer('Standard_D4as_v5'),
			windows: { firmware: firmware.azure, queries: { 'optional-features': featureAnswers() } },
		},
	),
	windows(releases.server(17763, 5329, '1809'), processors.azure, {
		name: 'azure-windows-server-2019',
		title: 'Windows Server 2019 on Azure, a size that cannot nest, nothing installed',
		metadata: metadataAnswer('Standard_B2s'),
		windows: { firmware: firmware.azure, queries: { 'optional-features': featureAnswers() } },
	}),
	windows(
		releases.server(20348, 2582, '21H2'),
		{ ...processors.azure, svm: true },
		{
			name: 'azure-windows-server-2022',
			title: 'Windows Server 2022 on Azure, a size with nesting, the engine running',
			metadata: metadataAnswer('Standard_D4as_v5'),
			engine: runningWindowsEngine.engine,
			windows: {
				firmware: firmware.azure,
				queries: {
					'optional-features': featureAnswers({
						'Microsoft-Hyper-V': 2,
						VirtualMachinePlatform: 2,
						Containers: 1,
					}),
				},
				token: administrator,
				...runningWindowsEngine.windows,
			},
		},
	),
	windows(releases.server(26100, 2314, '24H2'), processors.azure, {
		name: 'azure-windows-server-2025',
		title:
			'Windows Server 2025 on Azure, a size with nesting, Trusted Launch, no nesting to be seen',
		metadata: metadataAnswer('Standard_D4s_v5', 'TrustedLaunch'),
		windows: { firmware: firmware.azure, queries: { 'optional-features': featureAnswers() } },
	}),
	windows(
		releases.server(20348, 2582, '21H2'),
		{ ...processors.xeon, hypervisor: 'KVMKVMKVM' },
		{
			name: 'aws-windows-server-2022',
			title: 'Windows Server 2022 on Amazon EC2, a type that can nest, the option off',
			windows: {
				firmware: firmware.amazon('m8i.2xlarge'),
				queries: { 'optional-features': featureAnswers() },
			},
		},
	),
	windows(
		releases.server(20348, 2582, '21H2'),
		{ ...processors.xeon, hypervisor: 'KVMKVMKVM' },
		{
			name: 'aws-windows-server-2022-t3',
			title: 'Windows Server 2022 on Amazon EC2, a type that cannot nest',
			windows: {
				firmware: firmware.amazon('t3.large'),
				queries: { 'optional-features': featureAnswers() },
			},
		},
	),
	windows(
		releases.server(20348, 2582, '21H2'),
		{ ...processors.xeon, hypervisor: 'KVMKVMKVM' },
		{
			name: 'gcp-windows-server-2022',
			title: 'Windows Server 2022 on Google Cloud, which supports no Hyper-V inside',
			windows: { firmware: firmware.google, queries: { 'optional-features': featureAnswers() } },
		},
	),
];
