import { absent, observed, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { parseAccountDatabase } from '../parsers/account-database.ts';
import { parseGroupDatabase } from '../parsers/group-database.ts';

const [accounts, groups] = ['/etc/passwd', '/etc/group'];

/** The account that called sudo, for which root asks; absent where nobody did: https://www.sudo.ws/docs/man/sudo.man/ */
export const askingAccount: Probe<'asking-account'> = {
	fact: 'asking-account',
	title: 'the account that called sudo',
	appliesTo: ['linux'],
	async observe(machine) {
		const source = 'SUDO_USER';
		const self = valueIn(await machine.account());
		const caller = valueIn(await machine.environmentVariable(source));
		if (self?.uid !== 0 || caller === undefined || caller === 'root') {
			return absent({ source, excerpt: 'nobody called sudo' });
		}
		const [passwd, group] = await Promise.all([
			machine.readFile(accounts),
			machine.readFile(groups),
		]);
		if (passwd.status !== 'observed') return withoutValue(passwd, accounts);
		const entry = parseAccountDatabase(passwd.value.text).find(({ name }) => name === caller);
		if (entry === undefined) return absent({ source, excerpt: 'no such account' });
		const all = parseGroupDatabase(valueIn(group)?.text ?? '');
		const given = all.filter(({ members }) => members.includes(caller)).map(({ gid }) => gid);
		const { name, uid, gid } = entry;
		return observed({ name, uid, groups: [gid, ...given] }, { source, excerpt: name });
	},
};
