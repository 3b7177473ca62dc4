import type { Description } from '../description.ts';

/** A machine with these statuses of paths; one without any says nothing of them. */
export function withStatuses(
	machine: Description,
	statuses: NonNullable<Description['statuses']>,
): Description {
	const { statuses: _, ...rest } = machine;
	return Object.keys(statuses).length === 0 ? rest : { ...rest, statuses };
}
