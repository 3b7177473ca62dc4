import { defineActionKind } from '../model/action.ts';

const wants = '/etc/systemd/system/multi-user.target.wants';

/** A unit of systemd that runs, and is started with the machine. */
export const unit = defineActionKind({
	kind: 'unit',
	restarts: false,
	title: ({ unit: name }) => `Start ${name}, now and with the machine`,
	async get(machine, { unit: name }) {
		const [state, link] = await Promise.all([
			machine.unitState(name),
			machine.readLink(`${wants}/${name}`),
		]);
		if (state.status === 'unobserved') return state;
		const isThere = state.status === 'observed' && state.value.load === 'loaded';
		const isActive = state.status === 'observed' && state.value.active === 'active';
		const isEnabled = link.status === 'observed';
		return { status: 'observed', value: { isThere, isActive, isEnabled } };
	},
	standing: (_, { isActive, isEnabled }) =>
		isActive && isEnabled ? 'in-desired-state' : 'differs',
	next: ({ unit: name }, { isThere, isActive, isEnabled }) => {
		if (!isThere) return null;
		if (!isEnabled) return { change: 'enable-unit', unit: name, enabled: true };
		return isActive ? null : { change: 'run-unit', unit: name, running: true };
	},
	back: ({ unit: name }, before, { isActive, isEnabled }) => {
		if (isActive && !before.isActive) return { change: 'run-unit', unit: name, running: false };
		return isEnabled && !before.isEnabled
			? { change: 'enable-unit', unit: name, enabled: false }
			: null;
	},
});
