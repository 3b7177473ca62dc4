import { observed, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';

/** A guest of three instructions, run here and now: the proof that flags can only announce. */
export const guestRun: Probe<'guest-run'> = {
	fact: 'guest-run',
	title: 'whether a guest runs (the proof)',
	appliesTo: ['linux', 'windows'],
	manner: 'proof',
	async observe(machine) {
		const answer = await machine.proveGuest();
		const door = machine.os === 'windows' ? 'the Windows Hypervisor Platform' : '/dev/kvm';
		const source = `a guest through ${door}`;
		if (answer.status !== 'observed') return withoutValue(answer, source);
		const { outcome, detail } = answer.value;
		return observed(answer.value, { source, excerpt: `${outcome}: ${detail}` });
	},
};
