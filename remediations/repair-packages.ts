import { quotedWord } from '../src/knowledge/quoted-word.ts';
import { defineRemediation } from '../src/model/remediation.ts';

/** Brings half-installed packages of the engine to an end. */
export const repairPackages = defineRemediation<{ packages: string }>({
	id: 'repair-packages',
	title: "Repair the engine's packages",
	impact: 'Files of the packages are put back; images, containers and settings stay.',
	where: 'here',
	steps: ({ packages }) => {
		const names = packages.split(' ').map(quotedWord).join(' ');
		return [
			{ text: 'Finish what was interrupted.', command: 'dpkg --configure -a' },
			{ text: 'Fetch what is missing.', command: 'apt-get --fix-broken install' },
			{
				text: 'Put the files of the packages back.',
				command: `apt-get install --reinstall ${names}`,
			},
		];
	},
});
