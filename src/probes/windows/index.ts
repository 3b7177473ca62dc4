import type { AnyProbe } from '../../model/probe.ts';
import type { CollectOptions } from '../../model/transcript.ts';
import { accessToken } from './access-token.ts';
import { bootOptions } from './boot-options.ts';
import { clock } from './clock.ts';
import { cpu } from './cpu.ts';
import { daemonConfiguration } from './daemon-configuration.ts';
import { deviceGuard } from './device-guard.ts';
import { dmi } from './dmi.ts';
import { dockerProduct } from './docker-product.ts';
import { dockerUsers } from './docker-users.ts';
import { driveEncryption } from './drive-encryption.ts';
import { driveEncryptionPolicy } from './drive-encryption-policy.ts';
import { engineLog } from './engine-log.ts';
import { enginePipe } from './engine-pipe.ts';
import { hypervisorPlatform } from './hypervisor-platform.ts';
import { ipv6 } from './ipv6.ts';
import { memory } from './memory.ts';
import { networkNats } from './network-nats.ts';
import { operatingSystem } from './operating-system.ts';
import { programFolder } from './program-folder.ts';
import { proxies } from './proxies.ts';
import { securityScenarios } from './security-scenarios.ts';
import { securitySoftware } from './security-software.ts';
import { serviceFailures } from './service-failures.ts';
import { smbiosVmBit } from './smbios-vm-bit.ts';
import { windowsFeatures } from './windows-features.ts';
import { windowsProcessor } from './windows-processor.ts';
import { windowsRelease } from './windows-release.ts';
import { windowsRestart } from './windows-restart.ts';
import { windowsServices } from './windows-services.ts';
import { wslDistributions } from './wsl-distributions.ts';
import { wslEngine } from './wsl-engine.ts';
import { wslPolicy } from './wsl-policy.ts';

/** The probes of Windows. PowerShell is asked first, for what matters most: it takes longest. */
export const windowsProbes = ({ wakes = false }: Partial<CollectOptions>): readonly AnyProbe[] => [
	wslEngine(wakes),
	windowsFeatures,
	deviceGuard,
	bootOptions,
	driveEncryption,
	serviceFailures,
	networkNats,
	securitySoftware,
	windowsRelease,
	operatingSystem,
	windowsServices,
	wslPolicy,
	wslDistributions,
	securityScenarios,
	driveEncryptionPolicy,
	accessToken,
	dockerUsers,
	clock,
	cpu,
	dmi,
	smbiosVmBit,
	windowsProcessor,
	hypervisorPlatform,
	proxies,
	ipv6,
	memory,
	windowsRestart,
	daemonConfiguration,
	enginePipe,
	dockerProduct,
	programFolder,
	engineLog,
];
