import { quotedWord } from '../src/knowledge/quoted-word.ts';
import { defineRemediation } from '../src/model/remediation.ts';

// What udev gives the device at each start: https://man7.org/linux/man-pages/man7/udev.7.html
const rules = '/etc/udev/rules.d/70-nestvirt-kvm.rules';
const rule = 'KERNEL=="kvm", GROUP="kvm", MODE="0660"\n';

/** Lets an account open `/dev/kvm` through the group that owns it; an empty name is left to fill in. */
export const grantKvmAccess = defineRemediation<{ account: string }>({
	id: 'grant-kvm-access',
	title: 'Let this account use KVM',
	impact: 'The account may run virtual machines; it must log in again.',
	where: 'here',
	actions: ({ account }) =>
		account === '' || account === 'root'
			? []
			: [
					{ kind: 'group', group: 'kvm' },
					{ kind: 'group-membership', group: 'kvm', member: account },
					{ kind: 'file-access', path: '/dev/kvm', group: 'kvm', mode: 0o660 },
					{ kind: 'file-content', path: rules, text: rule, mode: 0o644 },
				],
	steps: ({ account }) => [
		{
			text: 'Make the group, where it is missing.',
			command: 'getent group kvm || groupadd --system kvm',
		},
		{
			text: 'Give the device to the group, if it is not: until the next start,',
			command: 'chgrp kvm /dev/kvm && chmod 660 /dev/kvm',
		},
		{
			text: 'Add the account to the group.',
			command: `usermod -aG kvm ${account === '' ? '{account}' : quotedWord(account)}`,
		},
		{ text: 'Log out and in: a running session keeps its old groups.' },
	],
});
