import type { Goal } from '../model/goal.ts';
import { hypervIsolation } from './hyperv-isolation.ts';
import { linuxContainers } from './linux-containers.ts';
import { virtualMachines } from './virtual-machines.ts';
import { windowsContainers } from './windows-containers.ts';

/** Every goal, in the order in which it is shown. */
export const goals: readonly Goal[] = [
	linuxContainers,
	virtualMachines,
	windowsContainers,
	hypervIsolation,
];
