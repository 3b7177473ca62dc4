import { windowsReleases } from '../src/knowledge/windows-releases.ts';
import { defineRemediation } from '../src/model/remediation.ts';

function hosts(build: string): string {
	const first = (kind: 'client' | 'server'): string | undefined => {
		const builds = [...windowsReleases[kind].keys()].filter((one) => one >= Number(build));
		return windowsReleases[kind].get(Math.min(...builds))?.name;
	};
	const [server, client] = [first('server'), first('client')];
	return build && server && client
		? `${server} or ${client}, or a later one`
		: 'Windows Server, Windows 10 or Windows 11';
}

/** Says on which machines an image for Windows runs, where this one runs Linux. */
export const useWindowsMachine = defineRemediation<{ build: string }>({
	id: 'use-windows-machine',
	title: 'Run the image on a Windows machine',
	impact: 'Nothing changes here: containers share the kernel, and this engine has that of Linux.',
	where: 'elsewhere',
	steps: ({ build }) => [
		{
			text: `It needs an engine for Windows containers on ${hosts(build)} (not Home, and not on Arm). There, nestvirt says what is missing.`,
			command: 'nestvirt diagnose --goal windows-containers',
		},
		{ text: 'Or take an image of the same program for Linux, where its publisher offers one.' },
	],
});
