import { defineRemediation } from '../src/model/remediation.ts';

/** Brings Windows to a build that can do what is wanted. */
export const updateWindows = defineRemediation<{ build: string }>({
	id: 'update-windows',
	title: 'Update Windows to a newer release',
	impact: 'An hour or more, and several restarts; have a backup.',
	where: 'here',
	steps: ({ build }) => [
		{
			text:
				build === ''
					? 'Update to a release that still gets updates. Where your hardware cannot, move the work to another machine.'
					: `Update to build ${build} or later. Where your hardware cannot, move the work to another machine.`,
			command: 'start ms-settings:windowsupdate',
		},
		{ text: 'See the build.', command: 'winver' },
	],
});
