import type { HttpAnswer } from '../../model/http.ts';
import type { Description } from './description.ts';
import { service } from './service.ts';
import type { WindowsDescription } from './windows-description.ts';

// https://github.com/moby/moby/blob/master/api/docs/CHANGELOG.md
const apiVersions: Readonly<Record<string, string>> = {
	...{ '29.7.2': '1.55', '27.3.1': '1.47', '20.10.23': '1.41' },
};

function answersOf(version: string): NonNullable<Description['engine']> {
	const api = apiVersions[version] ?? '1.47';
	const answer = (body: string, headers: Readonly<Record<string, string>> = {}): HttpAnswer => ({
		statusCode: 200,
		headers: { server: `Docker/${version} (windows)`, 'api-version': api, ...headers },
		body,
		truncated: false,
	});
	const said = {
		Platform: { Name: 'Docker Engine - Community' },
		...{ Version: version, ApiVersion: api, Os: 'windows', Arch: 'amd64' },
	};
	const summary = {
		...{ OSType: 'windows', Driver: 'windowsfilter', DockerRootDir: 'C:\\ProgramData\\docker' },
		...{ SecurityOptions: [], Warnings: null },
	};
	return {
		'/_ping': answer('OK', { ostype: 'windows' }),
		'/version': answer(JSON.stringify(said)),
		'/info': answer(JSON.stringify(summary)),
	};
}

const dockerd = 'C:\\Program Files\\Docker\\dockerd.exe';

/** The engine for Windows containers, installed as a service and answering: what it adds to a machine. */
export const runningWindowsEngine: {
	readonly engine: NonNullable<Description['engine']>;
	/** The answers of another version. */
	engineOf(version: string): NonNullable<Description['engine']>;
	readonly windows: Pick<WindowsDescription, 'services' | 'pipes'>;
} = {
	engineOf: answersOf,
	engine: answersOf('27.3.1'),
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
