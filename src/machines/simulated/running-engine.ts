import type { HttpAnswer } from '../../model/http.ts';
import type { Description } from './description.ts';
import { installedEngine } from './installed-engine.ts';

const answer = (body: string, headers: Record<string, string> = {}): HttpAnswer => ({
	statusCode: 200,
	headers: {
		'api-version': '1.41',
		ostype: 'linux',
		server: 'Docker/20.10.24+dfsg1 (linux)',
		...headers,
	},
	body,
	truncated: false,
});

/** Debian 12's engine, installed, running and answering: what it adds to a machine. */
export const runningEngine: Required<
	Pick<Description, 'files' | 'statuses' | 'engine' | 'links' | 'units'>
> = {
	files: {
		...installedEngine.files,
		'/lib/systemd/system/docker.service': '',
		'/run/docker.pid': '812',
		'/proc/812/comm': 'dockerd\n',
		'/proc/sys/net/ipv4/ip_forward': '1\n',
		'/sys/module/apparmor/parameters/enabled': 'Y\n',
	},
	links: {
		'/etc/systemd/system/multi-user.target.wants/docker.service':
			'/lib/systemd/system/docker.service',
	},
	statuses: {
		...installedEngine.statuses,

		'/usr/bin/containerd': { mode: 0o755 },
		'/usr/sbin/runc': { mode: 0o755 },

		'/usr/sbin/apparmor_parser': { mode: 0o755 },
		'/var/lib/docker': { kind: 'folder', mode: 0o710 },
		'/var/run/docker.sock': { kind: 'socket', mode: 0o660, gid: 108 },
	},
	units: {
		'docker.service': {
			load: 'loaded',
			active: 'active',
			sub: 'running',
			result: 'success',
		},
	},
	engine: {
		'/_ping': answer('OK'),
		'/version': answer(
			JSON.stringify({
				Platform: { Name: '' },
				Version: '20.10.24+dfsg1',
				ApiVersion: '1.41',
				Os: 'linux',
				Arch: 'amd64',
			}),
		),
		'/info': answer(
			JSON.stringify({
				OSType: 'linux',
				Driver: 'overlay2',
				DockerRootDir: '/var/lib/docker',
				CgroupVersion: '2',
				SecurityOptions: ['name=apparmor', 'name=seccomp,profile=default', 'name=cgroupns'],
			}),
		),
	},
};
