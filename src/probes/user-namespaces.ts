import type { Machine } from '../model/machine.ts';
import { observed, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { parseSubordinateIds } from '../parsers/subordinate-ids.ts';
import { programIn } from './program-in.ts';

const most = '/proc/sys/user/max_user_namespaces';
// Debian's own switch; other kernels have none, and allow it.
const debianSwitch = '/proc/sys/kernel/unprivileged_userns_clone';
// https://ubuntu.com/blog/ubuntu-23-10-restricted-unprivileged-user-namespaces
const appArmorSwitch = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';

async function numberIn(machine: Machine, path: string): Promise<number | null> {
	const text = valueIn(await machine.readFile(path))?.text.trim();
	return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : null;
}

async function subordinateIds(machine: Machine): Promise<number | null> {
	const account = valueIn(await machine.account());
	if (account === undefined) return null;
	const counts = await Promise.all(
		['/etc/subuid', '/etc/subgid'].map(async (path) => {
			const file = await machine.readFile(path);
			if (file.status === 'unobserved') return null;
			return parseSubordinateIds(valueIn(file)?.text ?? '', account.name, account.uid);
		}),
	);
	const [users = null, groups = null] = counts;
	return users === null || groups === null ? null : Math.min(users, groups);
}

/** What an engine without root needs of this machine and account. */
export const userNamespaces: Probe<'user-namespaces'> = {
	fact: 'user-namespaces',
	title: 'user namespaces for engines without root',
	appliesTo: ['linux'],
	async observe(machine) {
		const answer = await machine.fileStatus('/proc/sys/user');
		if (answer.status === 'unobserved') return withoutValue(answer, most);
		const [limit, allowed, restricted, ids, user, group] = await Promise.all([
			numberIn(machine, most),
			numberIn(machine, debianSwitch),
			numberIn(machine, appArmorSwitch),
			subordinateIds(machine),
			programIn(machine, 'newuidmap'),
			programIn(machine, 'newgidmap'),
		]);
		return observed(
			{
				most: limit,
				unprivileged: allowed === null ? null : allowed === 1,
				restricted: restricted === 1,
				subordinateIds: ids,
				mappers: user !== null && group !== null,
			},
			{ source: most, excerpt: `${limit ?? 'unknown'}; subordinate ids ${ids ?? 'unknown'}` },
		);
	},
};
