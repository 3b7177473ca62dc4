import { joinedLate } from '../src/knowledge/joined-late.ts';
import { mayUse } from '../src/knowledge/may-use.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

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
	uses: ['account', 'asking-account', 'session-groups'],
	dependsOn: ['kvm-device'],
	diagnose({ 'kvm-device': device, account, 'session-groups': groups, ...facts }) {
		if (device === undefined) return notApplicable('there is no /dev/kvm');
		const mode = (device.status.mode & 0o777).toString(8);
		const permissions = `owner ${device.status.uid}, group ${device.status.gid}, mode ${mode}`;
		const asking = valueIn(facts['asking-account']);
		if (asking) {
			return mayUse(device.status, asking)
				? pass(`the account ${asking.name}, for which root asks, may open it`)
				: fail(
						`the account ${asking.name}, for which root asks, may not open it (${permissions})`,
						'grant-kvm-access',
						{ account: asking.name },
					);
		}
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
		return fail(`the account ${name} may not open it (${permissions})`, 'grant-kvm-access', {
			account: account.status === 'observed' ? account.value.name : '',
		});
	},
});
