import type { AnyProbe, LateProbes } from '../model/probe.ts';
import { account } from './account.ts';
import { acpiTables } from './acpi-tables.ts';
import { askingAccount } from './asking-account.ts';
import { clock } from './clock.ts';
import { cloudInstance } from './cloud-instance.ts';
import { containerMarkers } from './container-markers.ts';
import { controlGroups } from './control-groups.ts';
import { cpu } from './cpu.ts';
import { cpuVirtualization } from './cpu-virtualization.ts';
import { daemonConfiguration } from './daemon-configuration.ts';
import { dataRootSpace } from './data-root-space.ts';
import { dmi } from './dmi.ts';
import { engineEndpoint } from './engine-endpoint.ts';
import { engineLog } from './engine-log.ts';
import { enginePackages } from './engine-packages.ts';
import { enginePing } from './engine-ping.ts';
import { engineProcesses } from './engine-processes.ts';
import { enginePrograms } from './engine-programs.ts';
import { engineService } from './engine-service.ts';
import { engineSocket } from './engine-socket.ts';
import { engineSummary } from './engine-summary.ts';
import { engineUnit } from './engine-unit.ts';
import { engineVersion } from './engine-version.ts';
import { forwardPolicy } from './forward-policy.ts';
import { guestDevices } from './guest-devices.ts';
import { guestRun } from './guest-run.ts';
import { hypervisorLeaves } from './hypervisor-leaves.ts';
import { imageFileSystem } from './image-file-system.ts';
import { kernel } from './kernel.ts';
import { kernelConfiguration } from './kernel-configuration.ts';
import { kernelFileSystems } from './kernel-file-systems.ts';
import { kvmDevice } from './kvm-device.ts';
import { kvmModules } from './kvm-modules.ts';
import { memory } from './memory.ts';
import { networks } from './networks.ts';
import { operatingSystem } from './operating-system.ts';
import { otherEngines } from './other-engines.ts';
import { otherHypervisors } from './other-hypervisors.ts';
import { packetFilter } from './packet-filter.ts';
import { pendingRestart } from './pending-restart.ts';
import { placedEngine } from './placed-engine.ts';
import { proxies } from './proxies.ts';
import { securityModules } from './security-modules.ts';
import { sessionGroups } from './session-groups.ts';
import { smbiosVmBit } from './smbios-vm-bit.ts';
import { systemTools } from './system-tools.ts';
import { userNamespaces } from './user-namespaces.ts';
import { wsl } from './wsl.ts';

/** Every probe. Servers are asked first: they work while this process reads files and runs the proof. */
export const probes: readonly (AnyProbe | LateProbes)[] = [
	enginePing,
	engineVersion,
	engineSummary,
	engineLog,
	engineUnit,
	engineProcesses,
	account,
	askingAccount,
	operatingSystem,
	kernel,
	cpu,
	cpuVirtualization,
	hypervisorLeaves,
	dmi,
	cloudInstance,
	smbiosVmBit,
	acpiTables,
	containerMarkers,
	wsl,
	kvmModules,
	kvmDevice,
	guestRun,
	controlGroups,
	kernelFileSystems,
	enginePrograms,
	engineService,
	engineEndpoint,
	engineSocket,
	memory,
	networks,
	dataRootSpace,
	sessionGroups,
	daemonConfiguration,
	packetFilter,
	kernelConfiguration,
	securityModules,
	userNamespaces,
	enginePackages,
	placedEngine,
	otherEngines,
	otherHypervisors,
	pendingRestart,
	clock,
	proxies,
	imageFileSystem,
	guestDevices,
	forwardPolicy,
	systemTools,
	{
		appliesTo: ['windows'],
		load: async () => (await import('./windows/index.ts')).windowsProbes,
	},
	{
		appliesTo: ['linux', 'windows'],
		load: async ({ image }) =>
			image === undefined ? [] : (await import('./image/index.ts')).imageProbes(image),
	},
];
