import { defineRemediation } from '../src/model/remediation.ts';

/** Sets the clock by the network, or by the hardware's. */
export const setClock = defineRemediation({
	id: 'set-clock',
	title: 'Set the clock',
	impact: 'Certificates and package lists are judged by the right time.',
	where: 'here',
	steps: () => [
		{ text: 'With systemd, let the network set it.', command: 'timedatectl set-ntp true' },
		{
			text: 'After sleep, in a virtual machine, the hardware clock is usually right.',
			command: 'hwclock --hctosys',
		},
		{ text: 'See the time.', command: 'date -u' },
	],
});
