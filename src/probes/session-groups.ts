import { observed, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { parseGroupDatabase } from '../parsers/group-database.ts';

const database = '/etc/group';

/** The groups of this session, and those that the account has in the database. */
export const sessionGroups: Probe<'session-groups'> = {
	fact: 'session-groups',
	title: "the session's groups",
	appliesTo: ['linux'],
	async observe(machine) {
		const answer = await machine.readFile(database);
		if (answer.status !== 'observed') return withoutValue(answer, database);
		const account = await machine.account();
		if (account.status !== 'observed') return withoutValue(account, 'account');
		const { name, gid, groups } = account.value;
		const all = parseGroupDatabase(answer.value.text);
		const ids = [gid, ...groups];
		const effective = all.filter((group) => ids.includes(group.gid)).map((group) => group.name);
		const given = all.filter((group) => group.members.includes(name)).map((group) => group.name);
		const late = given.filter((group) => !effective.includes(group));
		const excerpt =
			late.length > 0 ? `not in this session: ${late.join(', ')}` : effective.join(', ');
		return observed({ effective, database: given }, { source: database, excerpt });
	},
};
