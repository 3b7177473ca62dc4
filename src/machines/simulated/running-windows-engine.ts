import type { HttpAnswer } from '../../model/http.ts';
import type { Description } from './description.ts';
import { service } from './service.ts';
import type { WindowsDescription } from './windows-description.ts';

const answer = (body: string, headers: Readonly<Record<string, string>> = {}): HttpAnswer => ({
	statusCode: 200,
	headers: { server: 'Docker/27.3.1 (windows)', 'api-version': '1.47', ...headers },
	body,
	truncated: false,
});

const dockerd = 'C:\\Program Files\\Docker\\dockerd.exe';

/** The engine for Windows containers, installed as a service and answering: what it adds to a machine. */
export const runningWindowsEngine: {
	readonly engine: NonNullable<Description['engine']>;
	readonly windows: Pick<WindowsDescription, 'services' | 'pipes'>;
} = {
	engine: {
		'/_ping': answer('OK', { ostype: 'windows' }),
		'/version': answer(
			JSON.stringify({
				Platform: { Name: 'Docker Engine - Community' },
				Version: '27.3.1',
				ApiVersion: '1.47',
				Os: 'windows',
				Arch: 'amd64',
			}),
		),
		'/info': answer(
			JSON.stringify({
				OSType: 'windows',
				Driver: 'windowsfilter',
				DockerRootDir: 'C:\\ProgramData\\docker',
				SecurityOptions: [],
				Warnings: null,
			}),
		),
	},
	windows: {
		services: {
			docker: service({ command: `"${dockerd}" --run-service` }),
			vmcompute: service({ startType: 'manual' }),
			hns: service({ startType: 'manual' }),
			WindowsAzureGuestAgent: service(),
		},
		pipes: { '//./pipe/docker_engine': { processId: 2040, program: dockerd } },
	},
};
