import type { AnyActionKind } from '../model/action.ts';
import { bootOption } from './boot-option.ts';
import { containerNetworks } from './container-networks.ts';
import { daemon } from './daemon.ts';
import { encryptionSuspension } from './encryption-suspension.ts';
import { engineArchive } from './engine-archive.ts';
import { engineFolders } from './engine-folders.ts';
import { engineUpgrade } from './engine-upgrade.ts';
import { fileAccess } from './file-access.ts';
import { fileContent } from './file-content.ts';
import { group } from './group.ts';
import { groupMembership } from './group-membership.ts';
import { initScript } from './init-script.ts';
import { jsonEntries } from './json-entries.ts';
import { kernelModule } from './kernel-module.ts';
import { kernelValue } from './kernel-value.ts';
import { networkNat } from './network-nat.ts';
import { packages } from './packages.ts';
import { privateFolder } from './private-folder.ts';
import { registryValue } from './registry-value.ts';
import { scheduledResume } from './scheduled-resume.ts';
import { searchPath } from './search-path.ts';
import { service } from './service.ts';
import { serviceRegistration } from './service-registration.ts';
import { trialBoot } from './trial-boot.ts';
import { trialOutcome } from './trial-outcome.ts';
import { unit } from './unit.ts';
import { windowsFeature } from './windows-feature.ts';

/** Every kind of action. */
export const actionKinds: readonly AnyActionKind[] = [
	group,
	groupMembership,
	fileAccess,
	fileContent,
	jsonEntries,
	kernelModule,
	kernelValue,
	packages,
	unit,
	initScript,
	engineArchive,
	engineUpgrade,
	daemon,
	engineFolders,
	privateFolder,
	serviceRegistration,
	searchPath,
	service,
	networkNat,
	containerNetworks,
	registryValue,
	windowsFeature,
	encryptionSuspension,
	bootOption,
	trialBoot,
	trialOutcome,
	scheduledResume,
];
