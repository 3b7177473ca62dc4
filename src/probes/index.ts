import type { AnyProbe } from '../model/probe.ts';
import { account } from './account.ts';
import { acpiTables } from './acpi-tables.ts';
import { containerMarkers } from './container-markers.ts';
import { controlGroups } from './control-groups.ts';
import { cpu } from './cpu.ts';
import { cpuVirtualization } from './cpu-virtualization.ts';
import { dataRootSpace } from './data-root-space.ts';
import { dmi } from './dmi.ts';
import { engineEndpoint } from './engine-endpoint.ts';
import { engineLog } from './engine-log.ts';
import { enginePing } from './engine-ping.ts';
import { enginePrograms } from './engine-programs.ts';
import { engineService } from './engine-service.ts';
import { engineSocket } from './engine-socket.ts';
import { engineSummary } from './engine-summary.ts';
import { engineVersion } from './engine-version.ts';
import { guestRun } from './guest-run.ts';
import { hypervisorLeaves } from './hypervisor-leaves.ts';
import { kernel } from './kernel.ts';
import { kernelFileSystems } from './kernel-file-systems.ts';
import { kvmDevice } from './kvm-device.ts';
import { kvmModules } from './kvm-modules.ts';
import { memory } from './memory.ts';
import { operatingSystem } from './operating-system.ts';
import { smbiosVmBit } from './smbios-vm-bit.ts';
import { wsl } from './wsl.ts';

/** Every probe. Servers are asked first: they work while this process reads files and runs the proof. */
export const probes: readonly AnyProbe[] = [
	enginePing,
	engineVersion,
	engineSummary,
	engineLog,
	account,
	operatingSystem,
	kernel,
	cpu,
	cpuVirtualization,
	hypervisorLeaves,
	dmi,
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
	dataRootSpace,
];
