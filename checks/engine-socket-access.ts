import { joinedLate } from '../src/knowledge/joined-late.ts';
import { mayUse } from '../src/knowledge/may-use.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Whether this account may connect to the engine's socket. */
export const engineSocketAccess = defineCheck({
	id: 'engine-socket-access',
	layer: 'permission',
	severity: 'blocker',
	healthyTitle: 'This account may use the container engine',
	failingTitle: 'This account may not use the container engine',
	references: ['https://docs.docker.com/engine/install/linux-postinstall/'],
	appliesTo: ['linux'],
	needs: ['engine-socket'],
	uses: ['account', 'asking-account', 'session-groups'],
	dependsOn: ['engine-endpoint'],
	diagnose({ 'engine-socket': socket, account, 'session-groups': groups, ...facts }) {
		if (socket === undefined) return notApplicable('there is no socket');
		const { mode, uid, gid } = socket.status;
		const permissions = `owner ${uid}, group ${gid}, mode ${(mode & 0o777).toString(8)}`;
		const asking = valueIn(facts['asking-account']);
		if (asking) {
			return mayUse(socket.status, asking)
				? pass(`the account ${asking.name}, for which root asks, may connect`)
				: fail(
						`the account ${asking.name}, for which root asks, may not connect (${permissions})`,
						'grant-engine-access',
						{ account: asking.name },
					);
		}
		if (socket.connectable === null) return unknown('nobody could try it as this account');
		const name = account.status === 'observed' ? account.value.name : 'of this session';
		if (socket.connectable) return pass(`the account ${name} may connect to ${socket.path}`);
		if (joinedLate('docker', groups)) {
			return fail(
				`the account ${name} is in the group docker, but this session began before that`,
				'renew-session',
				{ group: 'docker' },
			);
		}
		return fail(
			`the account ${name} may not connect to ${socket.path} (${permissions})`,
			'grant-engine-access',
			{ account: account.status === 'observed' ? account.value.name : '' },
		);
	},
});
