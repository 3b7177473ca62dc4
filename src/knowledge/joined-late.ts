import type { Used } from '../model/facts.ts';
import { valueIn } from '../model/observation.ts';

/** Whether the database gives the account a group that this session, which began before, does not have. */
export function joinedLate(
	group: string,
	groups: Used<'session-groups'>['session-groups'],
): boolean {
	const { database, effective } = valueIn(groups) ?? { database: [], effective: [] };
	return database.includes(group) && !effective.includes(group);
}
