import { defineRemediation } from '../src/model/remediation.ts';

/** Switches on controllers that the kernel has but does not offer. */
export const enableControllers = defineRemediation<{ controllers: string }>({
	id: 'enable-controllers',
	title: 'Switch on the missing control-group controllers',
	impact: 'Limits of containers take effect; the machine restarts once.',
	where: 'here',
	steps: ({ controllers }) => [
		{
			text: 'See what the kernel has; the last column is 1 where it is on.',
			command: 'cat /proc/cgroups',
		},
		...controllers.split(' ').map((name) => ({
			text: `Add this to the kernel's command line (GRUB_CMDLINE_LINUX), for ${name}.`,
			command: `cgroup_enable=${name}`,
		})),
		{ text: 'Write the boot configuration and restart.', command: 'update-grub && reboot' },
	],
});
