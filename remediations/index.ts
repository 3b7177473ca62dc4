import type { AnyRemediation } from '../src/model/remediation.ts';
import { acceptForwardedPackets } from './accept-forwarded-packets.ts';
import { addMemory } from './add-memory.ts';
import { askForWriteAccess } from './ask-for-write-access.ts';
import { askForWsl } from './ask-for-wsl.ts';
import { bootAnotherKernel } from './boot-another-kernel.ts';
import { chooseFittingImage } from './choose-fitting-image.ts';
import { chooseHypervisor } from './choose-hypervisor.ts';
import { chooseImagePlatform } from './choose-image-platform.ts';
import { convertDistribution } from './convert-distribution.ts';
import { correctDaemonConfiguration } from './correct-daemon-configuration.ts';
import { correctEngineEndpoint } from './correct-engine-endpoint.ts';
import { createKvmDevice } from './create-kvm-device.ts';
import { enableContainers } from './enable-containers.ts';
import { enableControllers } from './enable-controllers.ts';
import { enableForwarding } from './enable-forwarding.ts';
import { enableHyperV } from './enable-hyper-v.ts';
import { enableIpv6 } from './enable-ipv6.ts';
import { enableVirtualMachinePlatform } from './enable-virtual-machine-platform.ts';
import { excludeFromScans } from './exclude-from-scans.ts';
import { exposeNesting } from './expose-nesting.ts';
import { freeDiskSpace } from './free-disk-space.ts';
import { freeEnginePipe } from './free-engine-pipe.ts';
import { freeEngineSocket } from './free-engine-socket.ts';
import { freeVirtualization } from './free-virtualization.ts';
import { grantEngineAccess } from './grant-engine-access.ts';
import { grantKvmAccess } from './grant-kvm-access.ts';
import { grantPipeAccess } from './grant-pipe-access.ts';
import { installApparmorParser } from './install-apparmor-parser.ts';
import { installEngine } from './install-engine.ts';
import { installEngineInWsl } from './install-engine-in-wsl.ts';
import { installPacketFilter } from './install-packet-filter.ts';
import { leaveOldWindows } from './leave-old-windows.ts';
import { loadGuestModules } from './load-guest-modules.ts';
import { loadKvmModule } from './load-kvm-module.ts';
import { loadOverlayModule } from './load-overlay-module.ts';
import { mountControlGroups } from './mount-control-groups.ts';
import { moveContainerNetwork } from './move-container-network.ts';
import { moveImageStore } from './move-image-store.ts';
import { passKvmDevice } from './pass-kvm-device.ts';
import { prepareRootless } from './prepare-rootless.ts';
import { prepareWayBack } from './prepare-way-back.ts';
import { readEngineLog } from './read-engine-log.ts';
import { removeStaleNat } from './remove-stale-nat.ts';
import { renewContainerNetworks } from './renew-container-networks.ts';
import { renewSession } from './renew-session.ts';
import { repairPackages } from './repair-packages.ts';
import { replaceLegacyDocker } from './replace-legacy-docker.ts';
import { restartMachine } from './restart-machine.ts';
import { restartWindows } from './restart-windows.ts';
import { setClock } from './set-clock.ts';
import { setEngineProxy } from './set-engine-proxy.ts';
import { signOutOfWindows } from './sign-out-of-windows.ts';
import { startDockerDesktop } from './start-docker-desktop.ts';
import { startEngine } from './start-engine.ts';
import { startHypervisor } from './start-hypervisor.ts';
import { startWindowsService } from './start-windows-service.ts';
import { stopForeignEngine } from './stop-foreign-engine.ts';
import { suspendEncryption } from './suspend-encryption.ts';
import { switchEngineMode } from './switch-engine-mode.ts';
import { switchOnVirtualization } from './switch-on-virtualization.ts';
import { updateWindows } from './update-windows.ts';
import { upgradeEdition } from './upgrade-edition.ts';
import { upgradeEngine } from './upgrade-engine.ts';
import { useLinuxEngine } from './use-linux-engine.ts';
import { useNestedPaging } from './use-nested-paging.ts';
import { useOtherMachine } from './use-other-machine.ts';
import { useWindowsMachine } from './use-windows-machine.ts';

/** Every file of this folder; made by `npm run docs`, not by hand. */
export const remediations: readonly AnyRemediation[] = [
	acceptForwardedPackets,
	addMemory,
	askForWriteAccess,
	askForWsl,
	bootAnotherKernel,
	chooseFittingImage,
	chooseHypervisor,
	chooseImagePlatform,
	convertDistribution,
	correctDaemonConfiguration,
	correctEngineEndpoint,
	createKvmDevice,
	enableContainers,
	enableControllers,
	enableForwarding,
	enableHyperV,
	enableIpv6,
	enableVirtualMachinePlatform,
	excludeFromScans,
	exposeNesting,
	freeDiskSpace,
	freeEnginePipe,
	freeEngineSocket,
	freeVirtualization,
	grantEngineAccess,
	grantKvmAccess,
	grantPipeAccess,
	installApparmorParser,
	installEngine,
	installEngineInWsl,
	installPacketFilter,
	leaveOldWindows,
	loadGuestModules,
	loadKvmModule,
	loadOverlayModule,
	mountControlGroups,
	moveContainerNetwork,
	moveImageStore,
	passKvmDevice,
	prepareRootless,
	prepareWayBack,
	readEngineLog,
	removeStaleNat,
	renewContainerNetworks,
	renewSession,
	repairPackages,
	replaceLegacyDocker,
	restartMachine,
	restartWindows,
	setClock,
	setEngineProxy,
	signOutOfWindows,
	startDockerDesktop,
	startEngine,
	startHypervisor,
	startWindowsService,
	stopForeignEngine,
	suspendEncryption,
	switchEngineMode,
	switchOnVirtualization,
	updateWindows,
	upgradeEdition,
	upgradeEngine,
	useLinuxEngine,
	useNestedPaging,
	useOtherMachine,
	useWindowsMachine,
];
