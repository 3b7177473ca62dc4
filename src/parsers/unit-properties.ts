import type { UnitState } from '../model/machine-values.ts';

/** The state of a unit from `systemctl show`; null for what is none: https://www.freedesktop.org/software/systemd/man/latest/systemctl.html */
export function parseUnitProperties(text: string): UnitState | null {
	const entries = text.split('\n').flatMap((line) => {
		// ActiveState=active
		const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
		return name === undefined ? [] : [[name, value?.trim() ?? ''] as const];
	});
	const { LoadState: load, ActiveState, SubState, Result } = Object.fromEntries(entries);
	return load
		? { load, active: ActiveState ?? '', sub: SubState ?? '', result: Result ?? '' }
		: null;
}
