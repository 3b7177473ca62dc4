import type { CardStep } from '../model/card.ts';
import type { WslEngineInstall } from './wsl-engine-install.ts';

/** How a person installs an engine inside a distribution of WSL. */
export function wslEngineSteps(told: WslEngineInstall): readonly CardStep[] {
	const { distribution, client, member, init } = told;
	const inside = (command: string): string => `wsl -d ${distribution} -u root ${command}`;
	const packages = `docker.io ${client === 'true' ? 'docker-cli ' : ''}iptables ca-certificates`;
	const systemd: readonly CardStep[] = [
		{ text: 'Install systemd.', command: inside('apt-get install systemd systemd-sysv') },
		{
			text: `In /etc/wsl.conf of ${distribution}, under [boot], write systemd=true; then end it.`,
			command: `wsl --terminate ${distribution}`,
		},
	];
	return [
		...(init === 'systemd' ? [] : systemd),
		{ text: 'Install the engine.', command: inside(`apt-get install ${packages}`) },
		...(member === ''
			? []
			: [{ text: 'Let your account use it.', command: inside(`gpasswd -a ${member} docker`) }]),
		{ text: 'See that it answers.', command: `wsl -d ${distribution} docker version` },
	];
}
