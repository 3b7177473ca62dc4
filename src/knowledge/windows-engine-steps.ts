import type { CardStep } from '../model/card.ts';

/** How a person installs an engine on Windows: for containers of Windows, and for those of Linux. */
export const windowsEngineSteps: Readonly<Record<'windows' | 'wsl', readonly CardStep[]>> = {
	windows: [
		{
			text: 'For Windows containers, let nestvirt install the engine, in a prompt as administrator; what it does is shown first.',
			command: 'nestvirt setup --goal windows-containers',
		},
		{
			text: 'Or do it yourself, as its vendor describes: https://docs.docker.com/engine/install/binaries/#install-server-and-client-binaries-on-windows',
		},
	],
	wsl: [
		{
			text: 'For Linux containers, install one inside WSL 2, or Docker Desktop: https://docs.docker.com/desktop/setup/install/windows-install/ (not on Windows Server).',
		},
	],
};
