import { type Machine, machineFrom } from './machine.ts';

/** A distribution of WSL as the Linux that it is, seen from the Windows around it; each question starts it. */
export function insideDistribution(windows: Machine, distribution: string): Machine {
	return machineFrom('linux', (operation, args) =>
		windows.inDistribution(distribution, operation, args),
	);
}
