import { joinedLate } from '../src/knowledge/joined-late.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';

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
	uses: ['account', 'session-groups'],
	dependsOn: ['engine-endpoint'],
	diagnose({ 'engine-socket': socket, account, 'session-groups': groups }) {
		if (socket === undefined) return notApplicable('there is no socket');
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
		const { mode, uid, gid } = socket.status;
		const permissions = `owner ${uid}, group ${gid}, mode ${(mode & 0o777).toString(8)}`;
		return fail(
			`the account ${name} may not connect to ${socket.path} (${permissions})`,
			'grant-engine-access',
			{ account: account.status === 'observed' ? account.value.name : '' },
		);
	},
});
