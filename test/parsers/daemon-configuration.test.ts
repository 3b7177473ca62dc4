import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDaemonConfiguration } from '../../src/parsers/daemon-configuration.ts';

describe('daemon.json', () => {
	test('is read for what other facts need', () => {
		const text = '{"hosts": ["fd://"], "data-root": "/srv/docker", "iptables": false}';
		expect(parseDaemonConfiguration(text)).toEqual({
			problem: null,
			keys: ['hosts', 'data-root', 'iptables'],
			hosts: true,
			dataRoot: '/srv/docker',
			usesPacketFilter: false,
		});
	});

	test.each([
		['{\n  "debug": true,\n}\n', 3, /one too many/],
		['{\n  "debug": true\n  "icc": false\n}', 3, /comma is missing/],
		['{"debug": true', 1, /closing } is missing/],
		['[]', 1, /no JSON object/],
		['\ufeff{}', 1, /byte order mark/],
		['{"graphdriver": "x"}', null, /knows no option graphdriver/],
	])('is refused, with the line where it is known: %j', (text, line, words) => {
		const { problem } = parseDaemonConfiguration(text);
		expect(problem?.line).toBe(line);
		expect(problem?.text).toMatch(words);
	});

	test('may begin with a byte order mark on Windows, and not hold what only Linux has', () => {
		const text = '\ufeff{"data-root": "D:\\\\docker"}';
		expect(parseDaemonConfiguration(text, 'windows')).toMatchObject({
			problem: null,
			dataRoot: 'D:/docker',
		});
		expect(parseDaemonConfiguration('{"iptables": true}', 'windows').problem?.text).toMatch(
			/refuses the option iptables/,
		);
	});

	test('may be empty', () => {
		expect(parseDaemonConfiguration('\n').problem).toBeNull();
	});

	test('never throws', () => {
		fc.assert(fc.property(fc.string(), (text) => void parseDaemonConfiguration(text)));
		fc.assert(fc.property(fc.json(), (text) => void parseDaemonConfiguration(text)));
	});
});
