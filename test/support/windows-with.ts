import { service } from '../../src/machines/simulated/service.ts';
import { simulatedMachine } from '../../src/machines/simulated/simulated-machine.ts';
import { windows } from '../../src/machines/simulated/windows.ts';
import type { Machine } from '../../src/model/machine.ts';

type Parts = Partial<Parameters<typeof windows>[2]>;

const release = {
	build: 22631,
	revision: 3593,
	version: '23H2',
	edition: 'Professional',
	product: 'workstation',
} as const;
const processor = { model: 'Intel(R) Core(TM) i7-8700', flags: '', hypervisor: null, vmx: true };

/** A physical Windows 11 23H2 Pro with nothing on it but what the test says. */
export function windowsWith(parts: Parts = {}): Machine {
	return simulatedMachine(
		windows(release, processor, { name: 'test', title: 'a machine of a test', ...parts }),
	);
}

/** A service that runs, or whatever else is given. */
export const serviceOf = service;
