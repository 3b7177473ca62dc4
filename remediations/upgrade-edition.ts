import { defineRemediation } from '../src/model/remediation.ts';

/** Says what an edition without Hyper-V leaves, and how another is come by. */
export const upgradeEdition = defineRemediation({
	id: 'upgrade-edition',
	title: 'Go on with what Home can do, or change the edition',
	impact: 'Another edition costs a licence; programs and files stay.',
	where: 'here',
	steps: () => [
		{ text: 'For Linux containers Home is enough: WSL 2 runs on it, and Docker Desktop with it.' },
		{
			text: 'For Hyper-V or Windows containers, change to Pro under Settings, System, Activation.',
			command: 'start ms-settings:activation',
		},
	],
});
