import type { AnyCheck } from '../src/model/check.ts';
import { bootSafety } from './boot-safety.ts';
import { clock } from './clock.ts';
import { containerConfinement } from './container-confinement.ts';
import { containerServices } from './container-services.ts';
import { containersFeature } from './containers-feature.ts';
import { containersRelease } from './containers-release.ts';
import { controlGroups } from './control-groups.ts';
import { daemonConfiguration } from './daemon-configuration.ts';
import { dataRootSpace } from './data-root-space.ts';
import { driveEncryption } from './drive-encryption.ts';
import { driveEncryptionPolicy } from './drive-encryption-policy.ts';
import { engineEndpoint } from './engine-endpoint.ts';
import { engineForLinux } from './engine-for-linux.ts';
import { engineForWindows } from './engine-for-windows.ts';
import { engineInstallation } from './engine-installation.ts';
import { enginePackages } from './engine-packages.ts';
import { enginePipe } from './engine-pipe.ts';
import { enginePipeAccess } from './engine-pipe-access.ts';
import { engineProxy } from './engine-proxy.ts';
import { engineResponse } from './engine-response.ts';
import { engineService } from './engine-service.ts';
import { engineSocketAccess } from './engine-socket-access.ts';
import { firmwareVirtualizationSwitch } from './firmware-virtualization-switch.ts';
import { foreignEngine } from './foreign-engine.ts';
import { forwardPolicy } from './forward-policy.ts';
import { guestDevices } from './guest-devices.ts';
import { guestProof } from './guest-proof.ts';
import { hyperVFeature } from './hyper-v-feature.ts';
import { hyperVRelease } from './hyper-v-release.ts';
import { hypervisorRunning } from './hypervisor-running.ts';
import { imageFileSystem } from './image-file-system.ts';
import { imageFit } from './image-fit.ts';
import { ipv6 } from './ipv6.ts';
import { kernelConfiguration } from './kernel-configuration.ts';
import { kvmAccess } from './kvm-access.ts';
import { kvmDevice } from './kvm-device.ts';
import { kvmModule } from './kvm-module.ts';
import { legacyDocker } from './legacy-docker.ts';
import { linuxEngine } from './linux-engine.ts';
import { memorySize } from './memory-size.ts';
import { nestedPaging } from './nested-paging.ts';
import { nestingExposure } from './nesting-exposure.ts';
import { networkOverlap } from './network-overlap.ts';
import { otherHypervisors } from './other-hypervisors.ts';
import { overlayFileSystem } from './overlay-file-system.ts';
import { packetFilter } from './packet-filter.ts';
import { pendingRestart } from './pending-restart.ts';
import { placedEngineAge } from './placed-engine-age.ts';
import { processIsolation } from './process-isolation.ts';
import { rootlessRequirements } from './rootless-requirements.ts';
import { securitySoftware } from './security-software.ts';
import { virtualMachinePlatform } from './virtual-machine-platform.ts';
import { virtualizationProducts } from './virtualization-products.ts';
import { windowsEdition } from './windows-edition.ts';
import { windowsEngine } from './windows-engine.ts';
import { windowsRestart } from './windows-restart.ts';
import { windowsSupport } from './windows-support.ts';
import { wslDistributions } from './wsl-distributions.ts';
import { wslInstallation } from './wsl-installation.ts';
import { wslPolicy } from './wsl-policy.ts';

/** Every file of this folder; made by `npm run docs`, not by hand. */
export const checks: readonly AnyCheck[] = [
	bootSafety,
	clock,
	containerConfinement,
	containerServices,
	containersFeature,
	containersRelease,
	controlGroups,
	daemonConfiguration,
	dataRootSpace,
	driveEncryption,
	driveEncryptionPolicy,
	engineEndpoint,
	engineForLinux,
	engineForWindows,
	engineInstallation,
	enginePackages,
	enginePipe,
	enginePipeAccess,
	engineProxy,
	engineResponse,
	engineService,
	engineSocketAccess,
	firmwareVirtualizationSwitch,
	foreignEngine,
	forwardPolicy,
	guestDevices,
	guestProof,
	hyperVFeature,
	hyperVRelease,
	hypervisorRunning,
	imageFileSystem,
	imageFit,
	ipv6,
	kernelConfiguration,
	kvmAccess,
	kvmDevice,
	kvmModule,
	legacyDocker,
	linuxEngine,
	memorySize,
	nestedPaging,
	nestingExposure,
	networkOverlap,
	otherHypervisors,
	overlayFileSystem,
	packetFilter,
	pendingRestart,
	placedEngineAge,
	processIsolation,
	rootlessRequirements,
	securitySoftware,
	virtualMachinePlatform,
	virtualizationProducts,
	windowsEdition,
	windowsEngine,
	windowsRestart,
	windowsSupport,
	wslDistributions,
	wslInstallation,
	wslPolicy,
];
