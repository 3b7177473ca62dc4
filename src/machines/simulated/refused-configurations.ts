import { debian } from './debian.ts';
import type { Description } from './description.ts';
import { dmiFiles } from './dmi-files.ts';
import { installedEngine } from './installed-engine.ts';
import { runningEngine } from './running-engine.ts';

type Parts = Pick<Description, 'name' | 'title'> & { readonly text: string; readonly log: string };

// The line that Debian's unit has: its package docker.io 20.10.24.
const unit =
	'[Service]\nExecStart=/usr/sbin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock\n';
// https://github.com/moby/moby/issues/41268
const begin = 'unable to configure the Docker daemon with file /etc/docker/daemon.json: ';

// As systemd notes it: the program's own line, and what became of the service.
const journal = (line: string): string =>
	[
		`dockerd[812]: ${line}`,
		'systemd[1]: docker.service: Main process exited, code=exited, status=1/FAILURE',
		"systemd[1]: docker.service: Failed with result 'exit-code'.",
		'systemd[1]: Failed to start docker.service - Docker Application Container Engine.',
	]
		.map((text) => `2026-01-01T09:30:00+0000 debian ${text}\n`)
		.join('');

const refused = ({ name, title, text, log }: Parts): Description =>
	debian(
		{
			...{ model: 'Intel(R) Core(TM) i7-8700 CPU @ 3.20GHz', hypervisor: null, vmx: true },
			flags: 'fpu vme de pse tsc msr pae lm constant_tsc nopl',
		},
		{
			...{ name, title },
			files: {
				...installedEngine.files,
				...dmiFiles({ sys_vendor: 'Dell Inc.', product_name: 'OptiPlex 7060' }),
				'/etc/init.d/docker': '',
				'/lib/systemd/system/docker.service': unit,
				'/etc/docker/daemon.json': text,
				// It ran before.
				'/etc/docker/key.json': '{}',
			},
			statuses: {
				...installedEngine.statuses,
				'/var/lib/docker': { kind: 'folder', mode: 0o710 },
			},
			links: runningEngine.links,
			systemLogs: { docker: journal(`${begin}${log}`) },
			units: {
				'docker.service': { load: 'loaded', active: 'inactive', sub: 'dead', result: 'exit-code' },
			},
		},
	);

/** Simulated machines whose engine ends at once on its `daemon.json`. */
export const refusedConfigurations: readonly Description[] = [
	refused({
		name: 'stopped-engine-debian-12',
		title: 'Debian 12 whose engine dies of a damaged daemon.json',
		text: '{\n  "debug": true,\n}\n',
		log: 'invalid character',
	}),
	refused({
		name: 'told-twice-debian-12',
		title: 'Debian 12 whose daemon.json says what its unit says, and has a key that is too new',
		text: '{\n  "hosts": ["tcp://127.0.0.1:2375"],\n  "log-format": "json",\n  "debug": true\n}\n',
		log: "the following directives don't match any configuration option: log-format",
	}),
];
