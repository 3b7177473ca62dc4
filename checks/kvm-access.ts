import { joinedLate } from '../src/knowledge/joined-late.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';

/** Whether this account may open `/dev/kvm`. */
export const kvmAccess = defineCheck({
	id: 'kvm-access',
	layer: 'permission',
	severity: 'blocker',
	healthyTitle: 'This account may use KVM',
	failingTitle: 'This account may not open /dev/kvm',
	references: ['https://github.com/firecracker-microvm/firecracker/issues/2268'],
	appliesTo: ['linux'],
	needs: ['kvm-device'],
	uses: ['account', 'session-groups'],
	dependsOn: ['kvm-device'],
	diagnose({ 'kvm-device': device, account, 'session-groups': groups }) {
		if (device === undefined) return notApplicable('there is no /dev/kvm');
		if (device.openable === null) return unknown('nobody could try to open it as this account');
		const name = account.status === 'observed' ? account.value.name : 'of this session';
		if (device.openable) return pass(`the account ${name} may open it`);
		if (joinedLate('kvm', groups)) {
			return fail(
				`the account ${name} is in the group kvm, but this session began before that`,
				'renew-session',
				{ group: 'kvm' },
			);
		}
		const mode = (device.status.mode & 0o777).toString(8);
		return fail(
			`the account ${name} may not open it (owner ${device.status.uid}, group ${device.status.gid}, mode ${mode})`,
			'grant-kvm-access',
			{ account: account.status === 'observed' ? account.value.name : '' },
		);
	},
});
