import type { CardStep } from '../model/card.ts';
import type { EngineInstall } from './engine-install.ts';
import { windowsEngineSteps } from './windows-engine-steps.ts';

function linux({ family, filter, client, parser }: EngineInstall): readonly CardStep[] {
	if (family === 'debian') {
		const more = parser === 'false' ? ' apparmor' : '';
		const command = `apt-get install docker.io ${client === 'true' ? 'docker-cli ' : ''}iptables ca-certificates${more}`;
		return [{ text: 'Install the engine of your distribution.', command }];
	}
	const missing =
		'Install the package iptables of your distribution: the engine does not start without it.';
	return [
		...(filter === 'false' ? [{ text: missing }] : []),
		{
			text: 'Install the engine as its vendor describes for your distribution: https://docs.docker.com/engine/install/',
		},
	];
}

/** What a person does to install an engine. */
export function engineSteps(told: EngineInstall): readonly CardStep[] {
	return windowsEngineSteps[told.family] ?? linux(told);
}
