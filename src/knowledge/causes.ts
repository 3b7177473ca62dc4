import type { Cause } from '../model/cause.ts';
import { bootConfigCauses } from './causes/boot-config-causes.ts';
import { engineCauses } from './causes/engine-causes.ts';
import { firmwareCauses } from './causes/firmware-causes.ts';
import { imageCauses } from './causes/image-causes.ts';
import { networkCauses } from './causes/network-causes.ts';
import { outerHypervisorCauses } from './causes/outer-hypervisor-causes.ts';
import { permissionsCauses } from './causes/permissions-causes.ts';
import { serviceCauses } from './causes/service-causes.ts';
import { windowsFeatureCauses } from './causes/windows-feature-causes.ts';

/** Every root cause that an error text can be explained by, deepest layers first. */
export const causes: readonly Cause[] = [
	...firmwareCauses,
	...outerHypervisorCauses,
	...bootConfigCauses,
	...windowsFeatureCauses,
	...serviceCauses,
	...permissionsCauses,
	...networkCauses,
	...engineCauses,
	...imageCauses,
];
