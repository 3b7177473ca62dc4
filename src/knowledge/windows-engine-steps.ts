import type { CardStep } from '../model/card.ts';

/** How a person installs an engine on Windows: for containers of Windows, and for those of Linux. */
export const windowsEngineSteps: Readonly<Record<string, readonly CardStep[]>> = {
	windows: [
		{
			text: 'For Windows containers, let nestvirt install the engine, in a prompt as administrator; what it does is shown first.',
			command: 'nestvirt setup --goal windows-containers',
		},
		{
			text: 'Or do it yourself, as its vendor describes: https://docs.docker.com/engine/install/binaries/#install-server-and-client-binaries-on-windows',
		},
	],
	// Taking a distribution away again would take along whatever its owner put into it since: people install it.
	// https://learn.microsoft.com/windows/wsl/basic-commands, https://learn.microsoft.com/windows/wsl/systemd
	wsl: [
		{
			text: 'For Linux containers, have a Debian or an Ubuntu of WSL 2. It belongs to the account that installs it, and asks for a name and a password of your own.',
			command: 'wsl --install -d Debian',
		},
		{ text: 'Bring WSL up to date, so that it can start services.', command: 'wsl --update' },
		{
			text: 'Then let nestvirt install the engine in it, as the same account; what it does is shown first.',
			command: 'nestvirt setup --goal linux-containers',
		},
		{
			text: 'Or install Docker Desktop (not on Windows Server): https://docs.docker.com/desktop/setup/install/windows-install/',
		},
	],
};
