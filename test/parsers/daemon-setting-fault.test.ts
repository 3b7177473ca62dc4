import { expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { parseDaemonSettingFault } from '../../src/parsers/daemon-setting-fault.ts';

type Row = [key: string, value: Json, system: 'linux' | 'windows', release: number | null];

test.each<Row>([
	['hosts', ['fd://', 'tcp://0.0.0.0:2375', '127.0.0.1:2375', ''], 'linux', null],
	['hosts', ['npipe://', 'tcp://x'], 'windows', null],
	['hosts', ['unix:///a'], 'windows', 2905],
	['exec-opts', ['isolation=hyperv'], 'windows', 2010],
	['exec-opts', ['native.cgroupdriver=systemd'], 'linux', 2010],
	['exec-opts', ['isolation=process'], 'linux', 2010],
	['log-level', 'WARN', 'linux', 2900],
	['log-level', 'warning', 'linux', 2400],
	['log-level', null, 'linux', null],
	['max-download-attempts', 0, 'linux', 2300],
	['mtu', -1, 'linux', 2010],
	['registry-mirrors', ['https://mirror.example:5000/path/'], 'linux', null],
	['bip', 'anything', 'linux', null],
])('%s may be %j on %s %s', (key, value, system, release) => {
	expect(parseDaemonSettingFault(key, value, { system, release })).toBeNull();
});

test.each<Row>([
	['hosts', ['npipe://'], 'linux', null],
	['hosts', ['fd://'], 'windows', null],
	['hosts', ['unix:///a'], 'windows', 2904],
	['hosts', ['http://x'], 'linux', null],
	['exec-opts', ['native.cgroupdriver=systemd'], 'windows', null],
	['exec-opts', ['isolation=strong'], 'windows', null],
	['exec-opts', ['isolation=process'], 'linux', 2800],
	['exec-opts', ['native.cgroupdriver=x'], 'linux', null],
	['log-level', 'loud', 'linux', null],
	['log-level', 'warning', 'linux', 2500],
	['log-format', 'xml', 'linux', null],
	['max-download-attempts', 0, 'linux', 2010],
	['mtu', -1, 'linux', 2300],
	['registry-mirrors', ['mirror.example:5000'], 'linux', null],
	['labels', ['a'], 'linux', null],
	['default-ipc-mode', 'host', 'linux', null],
])('%s may not be %j on %s %s', (key, value, system, release) => {
	expect(parseDaemonSettingFault(key, value, { system, release })).toEqual(expect.any(String));
});

test('a password is not shown', () => {
	const told = parseDaemonSettingFault('registry-mirrors', ['https://u:secret@x'], {
		system: 'linux',
		release: null,
	});
	expect(told).not.toContain('secret');
});
