import { type WslEngineInstall, wslEngineInstall } from '../src/knowledge/wsl-engine-install.ts';
import { wslEngineSteps } from '../src/knowledge/wsl-engine-steps.ts';
import { defineRemediation } from '../src/model/remediation.ts';

// One that was started with all rights mounts the drives by them, for its services, too:
// https://github.com/microsoft/WSL/blob/3e27a6a50/src/linux/init/config.cpp. An idle one ends after 15 seconds:
// https://github.com/microsoft/WSL/blob/3e27a6a50/src/windows/common/WslCoreConfig.h

/** Installs a container engine inside a distribution of WSL, which belongs to this account. */
export const installEngineInWsl = defineRemediation<WslEngineInstall & Record<string, string>>({
	id: 'install-engine-in-wsl',
	title: 'Install a container engine inside WSL',
	impact: 'About 300 MB in the distribution, which is ended once where systemd has to start it.',
	impactHere: ({ distribution, init }) =>
		[
			`About 300 MB in ${distribution}.`,
			...(init === 'systemd'
				? []
				: [`What runs in ${distribution} ends once, and systemd starts it from then on.`]),
			'The engine runs while the distribution does, not with Windows: WSL ends one that nobody uses.',
			`Until ${distribution} ends after that (wsl --terminate ${distribution}), its programs have the rights of this run over the drives of Windows.`,
		].join(' '),
	where: 'here',
	actions: (told) => wslEngineInstall(told),
	steps: (told) => wslEngineSteps(told),
});
