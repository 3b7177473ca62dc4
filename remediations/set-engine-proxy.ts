import type { CardStep } from '../src/model/card.ts';
import { defineRemediation } from '../src/model/remediation.ts';

const onWindows = (proxy: string): readonly CardStep[] => [
	{
		text: `Engine 23.0 and later: add to C:\\ProgramData\\docker\\config\\daemon.json "proxies": {"http-proxy": "${proxy}", "https-proxy": "${proxy}", "no-proxy": "localhost,127.0.0.0/8"}, with name and password if the proxy asks for them.`,
	},
	{
		text: 'Start the engine anew, in a PowerShell as administrator.',
		command: 'Restart-Service -Name docker',
	},
];

/** Tells the engine the proxy that the session already has. */
export const setEngineProxy = defineRemediation<{ proxy: string; system?: string }>({
	id: 'set-engine-proxy',
	title: 'Tell the engine about the proxy',
	impact:
		'Images are fetched through the proxy; running containers may stop when the engine restarts.',
	where: 'here',
	steps: ({ proxy, system }) =>
		system === 'windows'
			? onWindows(proxy)
			: [
					{
						text: `Engine 23.0 and later: add to /etc/docker/daemon.json "proxies": {"http-proxy": "${proxy}", "https-proxy": "${proxy}", "no-proxy": "localhost,127.0.0.0/8"}, with name and password if the proxy asks for them.`,
					},
					{
						text: 'Earlier engines with systemd: put Environment="HTTPS_PROXY=..." below [Service].',
						command: 'systemctl edit docker',
					},
					{ text: 'Start the engine anew.', command: 'service docker restart' },
				],
});
