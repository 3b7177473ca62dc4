import type { Machine } from '../model/machine.ts';
import { absent, observed, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { parseAccountDatabase } from '../parsers/account-database.ts';
import { parseGroupDatabase } from '../parsers/group-database.ts';

const [accounts, groups] = ['/etc/passwd', '/etc/group'];

// The name or number of the account that called, by the program that it called: https://www.sudo.ws/docs/man/sudo.man/,
// https://man.openbsd.org/doas, https://polkit.pages.freedesktop.org/polkit/pkexec.1.html. The journal gives the first.
const variables = ['SUDO_USER', 'DOAS_USER', 'PKEXEC_UID'] as const;

async function callerOf(machine: Machine) {
	for (const source of variables) {
		const caller = valueIn(await machine.environmentVariable(source));
		if (caller !== undefined && caller !== '') return { source, caller };
	}
	return { source: variables[0], caller: 'root' };
}

const isRoot = (caller: string): boolean => caller === 'root' || caller === '0';

/** The account that called sudo, doas or pkexec, for which root asks; absent where nobody did. */
export const askingAccount: Probe<'asking-account'> = {
	fact: 'asking-account',
	title: 'the account that called sudo',
	appliesTo: ['linux'],
	async observe(machine) {
		const self = valueIn(await machine.account());
		const { source, caller } = await callerOf(machine);
		if (self?.uid !== 0 || isRoot(caller)) {
			return absent({ source, excerpt: 'nobody called sudo' });
		}
		const [passwd, group] = await Promise.all([
			machine.readFile(accounts),
			machine.readFile(groups),
		]);
		if (passwd.status !== 'observed') return withoutValue(passwd, accounts);
		const isCaller = ({ name, uid }: { readonly name: string; readonly uid: number }): boolean =>
			source === 'PKEXEC_UID' ? String(uid) === caller : name === caller;
		const entry = parseAccountDatabase(passwd.value.text).find(isCaller);
		if (entry === undefined) return absent({ source, excerpt: 'no such account' });
		const all = parseGroupDatabase(valueIn(group)?.text ?? '');
		const { name, uid, gid } = entry;
		const given = all.filter(({ members }) => members.includes(name)).map((one) => one.gid);
		return observed({ name, uid, groups: [gid, ...given] }, { source, excerpt: name });
	},
};
