import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { parseDaemonFaults } from '../../../src/parsers/daemon-faults.ts';
import { parseDaemonFlags } from '../../../src/parsers/daemon-flags.ts';
import { parseEngineRelease } from '../../../src/parsers/engine-release.ts';
import { realTest } from '../../support/needs.ts';

/** Files of every kind: what the daemon of this computer says of them is what counts. */
const files: readonly string[] = [
	...['', '\n', '{}', 'null', '[]', '"x"', '{} x', '{"debug": true,}', '/* a */{}', '\ufeff{}'],
	...['{"debug": true, "debug": false}', '{"debug": "x", "debug": true}', '{"debug": "true"}'],
	...['{"debug": null}', '{"Debug": true}', '{"mtu": 1400}', '{"mtu": 1e3}', '{"mtu": 1400.0}'],
	...['{"mtu": "1400"}', '{"mtu": 99999999999999999999}', '{"log-level": "loud"}'],
	...['{"log-level": "WARN"}', '{"log-format": "json"}', '{"log-opts": {"max-file": 3}}'],
	...['{"log-opts": {"max-file": "3"}}', '{"log-opts": []}', '{"hosts": "fd://"}', '{"hosts": {}}'],
	...['{"graph": "/tmp/x"}', '{"proxies": {"http-proxy": "http://a"}}', '{"proxies": {}}'],
	...[
		'{"proxies": null}',
		'{"proxies": {"foo": 1}}',
		'{"http-proxy": 1}',
		'{"foo": {"debug": true}}',
	],
	...[
		'{"foo": {}}',
		'{"foo": {"bar": 1}}',
		'{"foo": 1}',
		'{"label": ["a=b"]}',
		'{"labels": ["a"]}',
	],
	...[
		'{"registry-mirror": ["x"]}',
		'{"dns": ["8.8.8"]}',
		'{"dns": "8.8.8.8"}',
		'{"dns": ["08.8.8.8"]}',
	],
	...['{"ip": "300.0.0.1"}', '{"default-shm-size": "64m"}', '{"default-shm-size": 64}'],
	...[
		'{"default-shm-size": null}',
		'{"default-shm-size": "1.5 GiB"}',
		'{"default-ulimits": {"a": 1}}',
	],
	...['{"default-address-pools": {"base": "10.0.0.0/8"}}', '{"features": {"buildkit": "true"}}'],
	...[
		'{"builder": 1}',
		'{"runtimes": {"x": {"path": "/x"}}}',
		'{"runtimes": {"runc": {"path": "/x"}}}',
	],
	...[
		'{"default-runtime": "nvidia"}',
		'{"default-ipc-mode": "host"}',
		'{"default-cgroupns-mode": "x"}',
	],
	...['{"cluster-store": "x"}', '{"api-cors-header": "x"}', '{"oom-score-adjust": 1}'],
	...['{"containerd-plugin-namespace": "x"}', '{"containerd-plugins-namespace": "x"}'],
	...['{"deprecated-key-path": "x"}', '{"version": true}', '{"default-network-opts": {}}'],
	...['{"default-network-opts": {"bridge": {"a": "b"}}}', '{"min-api-version": "1.24"}'],
	...['{"max-concurrent-downloads": -1}', '{"max-download-attempts": 0}', '{"bip6": "x"}'],
	...['{"__proto__": 1}', '{"toString": 1}', '{"": 1}', '{"firewall-backend": "nftables"}'],
	...[
		'{"nri-opts": {}}',
		'{"cdi-spec-dirs": []}',
		'{"pidfile": "/tmp/x"}',
		'{"seccomp-profile": {}}',
	],
	...['{"host-gateway-ip": "x"}', '{"shutdown-timeout": 1.5}', '{"data-root": "/tmp/x"}'],
];

describe('a daemon.json as the daemon of this computer takes it', () => {
	realTest('is judged by nestvirt as by dockerd', ['linux', 'root', 'dockerd', 'nsenter'], () => {
		const { stdout } = spawnSync('dockerd', ['--version'], { encoding: 'utf8' });
		// Docker version 20.10.24+dfsg1, build 297e128
		const release = parseEngineRelease(/version (\S+?),/.exec(stdout)?.[1] ?? '');
		if (release === null) throw new Error(`no version: ${stdout}`);
		const folder = mkdtempSync(join(tmpdir(), 'nestvirt-refusals-'));
		const path = join(folder, 'daemon.json');
		// Whatever it makes of the file, it can make no folder there, and ends.
		const flags = ['--pidfile', join(folder, 'pid'), '--data-root', join(folder, 'root')];
		const started = [...flags, '--exec-root', '/proc/nowhere', '--config-file', path];
		const words = release < 2300 ? started : [...flags, '--validate', '--config-file', path];
		try {
			for (const text of files) {
				writeFileSync(path, text);
				// Before 23.0 it leaves its data root mounted: not here.
				const { stderr } = spawnSync('unshare', ['--mount', 'dockerd', ...words], {
					encoding: 'utf8',
					timeout: 10_000,
				});
				const theirs = /unable to configure|unable to parse|have been removed/.test(stderr);
				const faults = parseDaemonFaults(text, {
					...{ system: 'linux', release, flags: parseDaemonFlags(words) },
				});
				const ours = faults.some(({ isHarmless }) => !isHarmless);
				expect({ text, refused: ours, stderr }).toEqual({ text, refused: theirs, stderr });
			}
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});
});
