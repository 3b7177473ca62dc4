import type { Machine } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';
import { type Group, parseGroupDatabase } from '../parsers/group-database.ts';

const database = '/etc/group';

/** The groups of a Linux machine. */
export async function groupsOf(machine: Machine): Promise<Reading<readonly Group[]>> {
	const text = await machine.readFile(database);
	if (text.status === 'unobserved') return text;
	const groups = text.status === 'observed' ? parseGroupDatabase(text.value.text) : [];
	return { status: 'observed', value: groups };
}
