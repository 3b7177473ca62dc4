import type { AnyCheck } from '../src/model/check.ts';
import { clock } from './clock.ts';
import { containerConfinement } from './container-confinement.ts';
import { controlGroups } from './control-groups.ts';
import { daemonConfiguration } from './daemon-configuration.ts';
import { dataRootSpace } from './data-root-space.ts';
import { engineEndpoint } from './engine-endpoint.ts';
import { engineInstallation } from './engine-installation.ts';
import { enginePackages } from './engine-packages.ts';
import { engineProxy } from './engine-proxy.ts';
import { engineResponse } from './engine-response.ts';
import { engineService } from './engine-service.ts';
import { engineSocketAccess } from './engine-socket-access.ts';
import { firmwareVirtualizationSwitch } from './firmware-virtualization-switch.ts';
import { foreignEngine } from './foreign-engine.ts';
import { forwardPolicy } from './forward-policy.ts';
import { guestDevices } from './guest-devices.ts';
import { guestProof } from './guest-proof.ts';
import { imageFileSystem } from './image-file-system.ts';
import { kernelConfiguration } from './kernel-configuration.ts';
import { kvmAccess } from './kvm-access.ts';
import { kvmDevice } from './kvm-device.ts';
import { kvmModule } from './kvm-module.ts';
import { memorySize } from './memory-size.ts';
import { nestedPaging } from './nested-paging.ts';
import { nestingExposure } from './nesting-exposure.ts';
import { otherHypervisors } from './other-hypervisors.ts';
import { overlayFileSystem } from './overlay-file-system.ts';
import { packetFilter } from './packet-filter.ts';
import { pendingRestart } from './pending-restart.ts';
import { rootlessRequirements } from './rootless-requirements.ts';

/** Every file of this folder; made by `npm run docs`, not by hand. */
export const checks: readonly AnyCheck[] = [
	clock,
	containerConfinement,
	controlGroups,
	daemonConfiguration,
	dataRootSpace,
	engineEndpoint,
	engineInstallation,
	enginePackages,
	engineProxy,
	engineResponse,
	engineService,
	engineSocketAccess,
	firmwareVirtualizationSwitch,
	foreignEngine,
	forwardPolicy,
	guestDevices,
	guestProof,
	imageFileSystem,
	kernelConfiguration,
	kvmAccess,
	kvmDevice,
	kvmModule,
	memorySize,
	nestedPaging,
	nestingExposure,
	otherHypervisors,
	overlayFileSystem,
	packetFilter,
	pendingRestart,
	rootlessRequirements,
];
