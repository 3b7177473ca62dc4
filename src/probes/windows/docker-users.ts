import { absent, observed, valueIn, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';

const group = 'docker-users';

/** Whether this account is in the group that may use the engine, and whether that counts in this logon. */
export const dockerUsers: Probe<'docker-users'> = {
	fact: 'docker-users',
	title: 'who may use the container engine',
	appliesTo: ['windows'],
	async observe(machine) {
		const [members, token] = await Promise.all([machine.localGroup(group), machine.accessToken()]);
		if (members.status !== 'observed') return withoutValue(members, group);
		const user = valueIn(token)?.user;
		if (user === undefined) return absent({ source: 'access token', excerpt: 'not read' });
		const isMember = members.value.includes(user);
		const excerpt = isMember ? 'this account is in it' : 'this account is not in it';
		return observed({ isMember }, { source: group, excerpt });
	},
};
