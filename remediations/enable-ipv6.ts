import { defineRemediation } from '../src/model/remediation.ts';

const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters';

/** Removes the value that switches IPv6 off; 0x20 is what whoever set it mostly wanted. */
export const enableIpv6 = defineRemediation({
	id: 'enable-ipv6',
	title: 'Switch IPv6 on again',
	impact: 'From the next start on this machine speaks IPv6, too.',
	where: 'here',
	actions: () => [
		{ kind: 'registry-value', key, name: 'DisabledComponents', value: null },
		'restart',
	],
	steps: () => [
		{
			text: 'In a prompt as administrator:',
			command: `reg delete ${key} /v DisabledComponents /f`,
		},
		{
			text: 'If somebody wants IPv4 to be used first, that has a value of its own.',
			command: `reg add ${key} /v DisabledComponents /t REG_DWORD /d 0x20 /f`,
		},
		{ text: 'Restart when it suits.', command: 'shutdown /r /t 0' },
	],
});
