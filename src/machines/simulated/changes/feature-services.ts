import type { ServiceStatus } from '../../../model/windows-machine.ts';
import { service } from '../service.ts';

const onDemand = service({ state: 'stopped', startType: 'manual' });

/** Services that a feature of Windows brings, by its name. */
export const featureServices: Readonly<Record<string, Readonly<Record<string, ServiceStatus>>>> = {
	'Microsoft-Hyper-V': { vmms: service(), hvhost: onDemand, vmcompute: onDemand, hns: onDemand },
	Containers: { vmcompute: onDemand, hns: onDemand },
	VirtualMachinePlatform: { vmcompute: onDemand, hns: onDemand, vfpext: service() },
	'Microsoft-Windows-Subsystem-Linux': { LxssManager: onDemand },
};
