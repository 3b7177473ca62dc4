import { archiveMarker } from '../../knowledge/archive-marker.ts';
import { engineArchives } from '../../knowledge/engine-archives.ts';
import type { Description } from './description.ts';
import { featureAnswers } from './feature-answers.ts';
import { firmware } from './firmware.ts';
import { metadataAnswer } from './metadata-answer.ts';
import { processors } from './processors.ts';
import { releases } from './releases.ts';
import { runningWindowsEngine } from './running-windows-engine.ts';
import { service } from './service.ts';
import { windows } from './windows.ts';

const administrator = {
	user: 'S-1-5-21-1-2-3-500',
	elevated: true,
	groups: ['S-1-1-0', 'S-1-5-32-544', 'S-1-5-32-545'],
};

const olderEngine = '20.10.23';
const olderArchive = {
	sha256: engineArchives.find(({ version }) => version === olderEngine)?.sha256,
	programs: ['docker.exe', 'dockerd.exe'],
};

const networkFailure = (error: string): string =>
	`failed to start daemon: Error initializing network controller: Error creating default network: HNS failed with error : ${error}`;

const nat = (name: string, prefix: string) => ({
	...{ Name: name, InternalIPInterfaceAddressPrefix: prefix },
	...{ ExternalIPInterfaceAddressPrefix: null, Mappings: 0 },
});

// Named after the network adapter that it was for: https://github.com/docker/for-win/issues/4449
const staleNat = nat('NATe7d387ac-b027-4767-9e26-78dd173a4c35', '172.25.144.0/20');

const stoppedEngine = {
	...runningWindowsEngine.windows.services,
	docker: service({ state: 'stopped', exitCode: 1 }),
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
	windows(releases.server(17763, 5329, '1809'), processors.azure, {
		name: 'azure-windows-server-2019-stale-nat',
		title: 'Windows Server 2019 on Azure, whose engine ends at once: an old NAT is in its way',
		metadata: metadataAnswer('Standard_B2s'),
		addresses: [
			{ name: 'Ethernet', address: '10.0.0.4', prefixLength: 24 },
			{ name: 'vEthernet (Guests)', address: '192.168.100.1', prefixLength: 24 },
		],
		windows: {
			firmware: firmware.azure,
			queries: {
				'optional-features': featureAnswers({ Containers: 1 }),
				// https://github.com/docker/for-win/issues/726
				'engine-events': [{ Message: networkFailure('The object already exists.') }],
				'network-nats': [nat('Guests', '192.168.100.0/24'), staleNat],
			},
			token: administrator,
			services: stoppedEngine,
		},
	}),
	windows(releases.server(17763, 5329, '1809'), processors.azure, {
		name: 'azure-windows-server-2019-stale-networks',
		title:
			'Windows Server 2019 on Azure, whose engine ends at once: HNS fails on the networks it keeps',
		metadata: metadataAnswer('Standard_B2s'),
		files: { 'C:/ProgramData/Microsoft/Windows/HNS/HNS.data': 'stale' },
		windows: {
			firmware: firmware.azure,
			queries: {
				'optional-features': featureAnswers({ Containers: 1 }),
				// https://github.com/docker/for-win/issues/598
				'engine-events': [{ Message: networkFailure('The parameter is incorrect.') }],
				'network-nats': [staleNat],
			},
			token: administrator,
			services: stoppedEngine,
		},
	}),
	windows(releases.server(20348, 2582, '21H2'), processors.azure, {
		name: 'azure-windows-server-2022-refused-key',
		title: 'Windows Server 2022 on Azure, whose engine ends at once on a key that only Linux has',
		metadata: metadataAnswer('Standard_B2s'),
		files: {
			// https://github.com/docker/for-win/issues/14411
			'C:/ProgramData/docker/config/daemon.json':
				'\ufeff{\r\n  "debug": true, // for now\r\n  "default-address-pools": [{"base": "10.20.0.0/16", "size": 24}]\r\n}\r\n',
		},
		windows: {
			firmware: firmware.azure,
			queries: {
				'optional-features': featureAnswers({ Containers: 1 }),
				'engine-events': [
					{
						Message:
							'unable to configure the Docker daemon with file C:\\ProgramData\\docker\\config\\daemon.json',
					},
				],
			},
			token: administrator,
			services: {
				...runningWindowsEngine.windows.services,
				docker: service({
					...{ state: 'stopped', exitCode: 1 },
					command: '"C:\\Program Files\\Docker\\dockerd.exe" --run-service',
				}),
			},
		},
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
	windows(releases.server(20348, 2582, '21H2'), processors.azure, {
		name: 'azure-windows-server-2022-older-engine',
		title: 'Windows Server 2022 on Azure, whose engine nestvirt unpacked, and knows a later one',
		metadata: metadataAnswer('Standard_B2s'),
		engine: runningWindowsEngine.engineOf(olderEngine),
		files: {
			[`C:/Program Files/Docker/${archiveMarker}`]: JSON.stringify(olderArchive),
			'C:/Program Files/Docker/docker.exe': '',
			'C:/Program Files/Docker/dockerd.exe': '',
		},
		windows: {
			firmware: firmware.azure,
			queries: { 'optional-features': featureAnswers({ Containers: 1 }) },
			token: administrator,
			...runningWindowsEngine.windows,
		},
	}),
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
