import type { Machine } from '../model/machine.ts';
import { observed, unobserved, valueIn } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';

const hardwareClock = '/sys/class/rtc/rtc0/since_epoch';

// The kernel's own clock, without asking this process for the time: its start, and the time since.
async function systemTime(machine: Machine): Promise<number | null> {
	const [start = ''] = valueIn(await machine.searchFile('/proc/stat', 'line', ['btime '])) ?? [];
	const uptime = valueIn(await machine.readFile('/proc/uptime'))?.text ?? '';
	const [, seconds] = /^btime (\d{1,12})$/.exec(start) ?? [];
	const [, since] = /^(\d{1,12})\.\d/.exec(uptime) ?? [];
	return seconds === undefined || since === undefined
		? null
		: (Number(seconds) + Number(since)) * 1000;
}

/** The kernel's clock and the hardware's. */
export const clock: Probe<'clock'> = {
	fact: 'clock',
	title: 'the clock',
	appliesTo: ['linux'],
	async observe(machine) {
		const system = await systemTime(machine);
		const source = '/proc/stat, /proc/uptime';
		if (system === null) return unobserved('unparsable', { source });
		const text = valueIn(await machine.readFile(hardwareClock))?.text.trim() ?? '';
		const hardware = /^\d{1,12}$/.test(text) ? Number(text) * 1000 : null;
		return observed({ system, hardware }, { source, excerpt: `${system / 1000} s since 1970` });
	},
};
