import type { AnyRemediation } from '../src/model/remediation.ts';
import { addMemory } from './add-memory.ts';
import { correctEngineEndpoint } from './correct-engine-endpoint.ts';
import { createKvmDevice } from './create-kvm-device.ts';
import { enableControllers } from './enable-controllers.ts';
import { exposeNesting } from './expose-nesting.ts';
import { freeDiskSpace } from './free-disk-space.ts';
import { freeVirtualization } from './free-virtualization.ts';
import { grantEngineAccess } from './grant-engine-access.ts';
import { grantKvmAccess } from './grant-kvm-access.ts';
import { installEngine } from './install-engine.ts';
import { loadKvmModule } from './load-kvm-module.ts';
import { loadOverlayModule } from './load-overlay-module.ts';
import { mountControlGroups } from './mount-control-groups.ts';
import { passKvmDevice } from './pass-kvm-device.ts';
import { readEngineLog } from './read-engine-log.ts';
import { startEngine } from './start-engine.ts';
import { switchOnVirtualization } from './switch-on-virtualization.ts';

/** Every file of this folder; made by `npm run docs`, not by hand. */
export const remediations: readonly AnyRemediation[] = [
	addMemory,
	correctEngineEndpoint,
	createKvmDevice,
	enableControllers,
	exposeNesting,
	freeDiskSpace,
	freeVirtualization,
	grantEngineAccess,
	grantKvmAccess,
	installEngine,
	loadKvmModule,
	loadOverlayModule,
	mountControlGroups,
	passKvmDevice,
	readEngineLog,
	startEngine,
	switchOnVirtualization,
];
