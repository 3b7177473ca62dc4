import type { EngineUnit } from '../model/linux-facts.ts';
import type { Machine } from '../model/machine.ts';
import { absent, type Observation, observed, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';

const unit = 'docker.service';
const groups = [
	`/sys/fs/cgroup/system.slice/${unit}/cgroup.procs`,
	`/sys/fs/cgroup/systemd/system.slice/${unit}/cgroup.procs`,
];

// A service that runs has a control group with processes in it.
async function byControlGroup(machine: Machine): Promise<Observation<EngineUnit>> {
	const files = await Promise.all(groups.map((path) => machine.readFile(path)));
	const isActive = files.some((file) => /\d/.test(valueIn(file)?.text ?? ''));
	const active = isActive ? 'active' : 'inactive';
	return observed(
		{ source: 'control-group', active },
		{ source: groups[0] ?? '', excerpt: active },
	);
}

/** The state of the engine's unit; absent without systemd. */
export const engineUnit: Probe<'engine-unit'> = {
	fact: 'engine-unit',
	title: "the state of the engine's service",
	appliesTo: ['linux'],
	async observe(machine) {
		const systemd = await machine.fileStatus('/run/systemd/system');
		if (systemd.status !== 'observed') return withoutValue(systemd, '/run/systemd/system');
		const state = await machine.unitState(unit);
		if (state.status === 'absent') return absent({ source: 'systemd', excerpt: state.detail });
		if (state.status === 'unobserved') return byControlGroup(machine);
		const { active, sub, result } = state.value;
		const excerpt = `${active} (${sub})${result === 'success' ? '' : `, ${result}`}`;
		return observed({ source: 'bus', ...state.value }, { source: `systemd, ${unit}`, excerpt });
	},
};
