import type { Description } from '../../src/machines/simulated/description.ts';
import { simulatedMachines } from '../../src/machines/simulated/simulated-machines.ts';

/** A machine that gives this text for whatever it is called. */
export function hostileMachine(name: string): Description {
	const [machine] = simulatedMachines;
	if (machine === undefined) throw new Error('there is no simulated machine');
	return {
		...machine,
		files: {
			...machine.files,
			'/etc/os-release': `ID=evil\nPRETTY_NAME="${name}"\n`,
			'/proc/cpuinfo': `vendor_id\t: ${name}\nmodel name\t: ${name}\nflags\t\t: fpu lm\n`,
			'/sys/class/dmi/id/sys_vendor': `${name}\n`,
			'/sys/class/dmi/id/product_name': `${name}\n`,
		},
	};
}
