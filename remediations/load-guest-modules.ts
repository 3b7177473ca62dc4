import { loadedModules } from '../src/knowledge/loaded-modules.ts';
import { quotedWord } from '../src/knowledge/quoted-word.ts';
import { defineRemediation } from '../src/model/remediation.ts';

/** Loads the modules behind the devices that virtual machines use for their network. */
export const loadGuestModules = defineRemediation<{ modules: string }>({
	id: 'load-guest-modules',
	title: "Load the modules for virtual machines' network",
	impact: 'Virtual machines get a network of their own, and a faster one.',
	where: 'here',
	actions: ({ modules }) => loadedModules(modules.split(' '), 'guests'),
	steps: ({ modules }) => {
		const names = modules.split(' ').map(quotedWord).join(' ');
		return [
			{ text: 'Load them.', command: `modprobe -a ${names}` },
			{
				text: 'Load them at every start.',
				command: `printf '%s\\n' ${names} > /etc/modules-load.d/guests.conf`,
			},
		];
	},
});
