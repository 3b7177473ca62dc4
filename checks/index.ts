import type { AnyCheck } from '../src/model/check.ts';
import { controlGroups } from './control-groups.ts';
import { dataRootSpace } from './data-root-space.ts';
import { engineEndpoint } from './engine-endpoint.ts';
import { engineInstallation } from './engine-installation.ts';
import { engineResponse } from './engine-response.ts';
import { engineService } from './engine-service.ts';
import { engineSocketAccess } from './engine-socket-access.ts';
import { firmwareVirtualizationSwitch } from './firmware-virtualization-switch.ts';
import { guestProof } from './guest-proof.ts';
import { kvmAccess } from './kvm-access.ts';
import { kvmDevice } from './kvm-device.ts';
import { kvmModule } from './kvm-module.ts';
import { memorySize } from './memory-size.ts';
import { nestingExposure } from './nesting-exposure.ts';
import { overlayFileSystem } from './overlay-file-system.ts';

/** Every file of this folder; made by `npm run docs`, not by hand. */
export const checks: readonly AnyCheck[] = [
	controlGroups,
	dataRootSpace,
	engineEndpoint,
	engineInstallation,
	engineResponse,
	engineService,
	engineSocketAccess,
	firmwareVirtualizationSwitch,
	guestProof,
	kvmAccess,
	kvmDevice,
	kvmModule,
	memorySize,
	nestingExposure,
	overlayFileSystem,
];
