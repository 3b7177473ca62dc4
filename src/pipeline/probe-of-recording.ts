import { askOf, type Machine, machineFrom } from '../model/machine.ts';
import { unobserved } from '../model/observation.ts';
import type { AnyProbe } from '../model/probe.ts';

/** The same machine, and whether it was asked and had an answer to nothing. */
function witnessed(machine: Machine) {
	const ask = askOf(machine);
	let [asked, answered] = [0, 0];
	const witness = machineFrom(machine.os, async (operation, args) => {
		asked += 1;
		const reading = await ask(operation, args);
		const isLacking = reading.status === 'unobserved' && reading.reason === 'not-recorded';
		if (!isLacking) answered += 1;
		return reading;
	});
	return { witness, sawNothing: () => asked > 0 && answered === 0 };
}

/**
 * A probe as it may judge a recording: where that holds none of its reads, the fact is not recorded. By itself a probe
 * may take what nobody asked for something that is not there.
 */
export function probeOfRecording(probe: AnyProbe): AnyProbe {
	return {
		...probe,
		async observe(machine: Machine) {
			const { witness, sawNothing } = witnessed(machine);
			const observation = await probe.observe(witness);
			return sawNothing()
				? unobserved('not-recorded', { source: 'the recording', excerpt: 'it holds no such read' })
				: observation;
		},
	} as AnyProbe;
}
