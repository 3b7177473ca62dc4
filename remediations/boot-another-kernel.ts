import { defineRemediation } from '../src/model/remediation.ts';

/** Boots a kernel that was built with what containers need. */
export const bootAnotherKernel = defineRemediation<{ options: string }>({
	id: 'boot-another-kernel',
	title: 'Boot a kernel that can run containers',
	impact: 'The machine restarts.',
	where: 'here',
	steps: ({ options }) => [
		{
			text: "Install your distribution's generic kernel in place of this one, and restart into it.",
		},
		{ text: `Or build this kernel again with: ${options}.` },
		{
			text: 'On a virtual server the kernel may be chosen in the control panel of the company.',
		},
	],
});
