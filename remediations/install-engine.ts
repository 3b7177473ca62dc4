import { type EngineInstall, engineInstall } from '../src/knowledge/engine-install.ts';
import { engineSteps } from '../src/knowledge/engine-steps.ts';
import { startWords } from '../src/knowledge/start-words.ts';
import {
	type WindowsEngineParameters,
	windowsEngineInstall,
} from '../src/knowledge/windows-engine-install.ts';
import type { Action } from '../src/model/action.ts';
import { defineRemediation } from '../src/model/remediation.ts';

const ways: Readonly<
	Record<string, (told: WindowsEngineParameters) => readonly (Action | 'restart')[]>
> = {
	windows: windowsEngineInstall,
	// An engine inside WSL belongs to an account, and is installed by a person.
	wsl: () => [],
};

/** Installs a container engine: from the distribution where it has one, else its maker's archive. */
export const installEngine = defineRemediation<
	EngineInstall & WindowsEngineParameters & Record<string, string>
>({
	id: 'install-engine',
	title: 'Install a container engine',
	impact: 'About 400 MB on disk; a service that starts with the machine.',
	impactHere: ({ family, init, cron, archive }) => {
		const size = family === 'debian' && !archive ? 'About 300 MB' : 'About 350 MB';
		return `${size} on disk; ${startWords(init, cron)}`;
	},
	where: 'here',
	actions: (told) => ways[told.family]?.(told) ?? engineInstall(told),
	steps: (told) => [
		...engineSteps(told),
		{ text: 'See that it answers.', command: 'docker version' },
	],
});
