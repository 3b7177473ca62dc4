import { defineRemediation } from '../src/model/remediation.ts';

/** Says what a Windows before 10 leaves for Linux containers: Docker Toolbox is archived, https://github.com/docker-archive/toolbox */
export const leaveOldWindows = defineRemediation({
	id: 'leave-old-windows',
	title: 'Upgrade Windows, or run the engine elsewhere',
	impact: 'An upgrade takes hours and may need other hardware; the other ways change little here.',
	where: 'here',
	steps: () => [
		{
			text: 'Best: upgrade to a Windows that still gets updates, and look again. No engine that is maintained runs on this one.',
		},
		{
			text: 'Or keep this Windows, and let a docker client on it ask an engine on a Linux machine.',
			command: 'docker -H ssh://USER@MACHINE info',
		},
		{
			text: 'Or use Docker Toolbox 19.03.1, which runs Linux containers in VirtualBox on a 64-bit Windows 7 or 8.1. It has been archived since 2020 and gets no repairs. It needs VT-x or AMD-V, so in a virtual machine the outer hypervisor must pass it on.',
		},
	],
});
