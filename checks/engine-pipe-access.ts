import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Whether this account may open the engine's pipe. "Run it elevated" is what the client guesses; this one looked. */
export const enginePipeAccess = defineCheck({
	id: 'engine-pipe-access',
	layer: 'permission',
	severity: 'blocker',
	healthyTitle: "This account may open the engine's pipe",
	failingTitle: "This account may not open the engine's pipe",
	references: [
		'https://docs.docker.com/desktop/setup/install/windows-permission-requirements/',
		'https://github.com/moby/moby/blob/master/daemon/listeners/listeners_windows.go',
	],
	appliesTo: ['windows'],
	needs: [],
	uses: ['engine-pipe', 'docker-users', 'access-token'],
	dependsOn: ['engine-endpoint'],
	diagnose({ 'engine-pipe': pipe, 'docker-users': group, 'access-token': token }) {
		if (pipe.status !== 'unobserved' || pipe.reason !== 'access-denied') {
			const isServed = valueIn(pipe)?.server;
			return isServed ? pass('it could be opened') : notApplicable('there is no pipe to open');
		}
		const user = valueIn(token)?.user ?? '';
		// Being in the group, and refused all the same: the logon is older than the membership.
		return valueIn(group)?.isMember
			? fail(
					'this account is in the group docker-users, but this logon began before that',
					'sign-out-of-windows',
				)
			: fail('Windows refuses it to this account', 'grant-pipe-access', { user });
	},
});
