import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { parseDaemonConfiguration } from '../../src/parsers/daemon-configuration.ts';
import { parseDaemonFlags } from '../../src/parsers/daemon-flags.ts';

const command = '/usr/sbin/dockerd -H fd://';
const unit = { command, expand: (words: readonly string[]) => words };
const repaired = (text: string, release = 2400) =>
	parseDaemonConfiguration(text, {
		...{ system: 'linux', release, unit },
		flags: parseDaemonFlags(['-H', 'fd://']),
	} as const).repair;

describe('what makes a daemon accept its file', () => {
	test.each<[string, Readonly<Record<string, Json>>]>([
		['{"debug": true, // x\n}', {}],
		['{"foo": 1, "log-format": "json", "mtu": 1}', { foo: null, 'log-format': null }],
		['{"foo": {"bar": 1, "baz": 2}}', { foo: null }],
		['{"graph": "/srv/docker"}', { graph: null, 'data-root': '/srv/docker' }],
		['{"graph": "/a", "data-root": "/b"}', { graph: null }],
	])('%j', (text, entries) => {
		expect(repaired(text)).toEqual({ entries, dropIn: null });
	});

	test('a mark goes where the release refuses it', () => {
		expect(repaired('\ufeff{}', 2010)).toEqual({ entries: {}, dropIn: null });
		expect(repaired('\ufeff{}', 2300)).toBeNull();
	});

	test('where to listen is said by the file alone', () => {
		const dropIn = expect.stringContaining('ExecStart=/usr/sbin/dockerd\n');
		expect(repaired('{"hosts": ["fd://"]}')).toEqual({ entries: null, dropIn });
		expect(repaired('{"hosts": ["tcp://a"]}')).toEqual({
			...{ entries: { hosts: ['fd://', 'tcp://a'] }, dropIn },
		});
	});

	test.each([
		['{}', 'nothing is refused'],
		['{"mtu": 1', 'it is no JSON'],
		['{"mtu": "1"}', 'what was meant?'],
		['{"foo": 1, "mtu": "1"}', 'half a cure is none'],
		['{"proxies": {"http-proxy": "http://a", "foo": 1}}', 'the proxy would be lost'],
		['{"graph": "docker"}', 'no absolute path'],
	])('%s is left to people: %s', (text) => {
		expect(repaired(text)).toBeNull();
	});
});
