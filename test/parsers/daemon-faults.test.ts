import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDaemonFaults } from '../../src/parsers/daemon-faults.ts';
import { parseDaemonFlags } from '../../src/parsers/daemon-flags.ts';

type Row = readonly [text: string, release: number | null, refused: readonly string[]];

const judged = (text: string, release: number | null, words: readonly string[] = []) =>
	parseDaemonFaults(text, { system: 'linux', release, flags: parseDaemonFlags(words) });
const refusedBy = (...args: Parameters<typeof judged>) =>
	judged(...args).flatMap(({ kind, isHarmless }) => (isHarmless ? [] : [kind]));

describe('what a daemon has against its file', () => {
	// Each row was seen at dockerd 20.10.24, 23.0.18 or 24.0.9.
	test.each<Row>([
		['{}', 2010, []],
		['', 2010, ['loose-json']],
		['', 2300, []],
		['null', 2010, []],
		['[]', 2300, ['no-json']],
		['{} x', 2010, []],
		['{} x', 2300, ['no-json']],
		['{"debug": true,}', 2300, ['loose-json']],
		['\ufeff{}', 2010, ['encoding']],
		['\ufeff{}', 2300, []],
		['\ufeff{}', null, []],
		['{"debug": "x", "debug": true}', 2300, ['wrong-type']],
		['{"hosts": {}}', 2300, ['wrong-type']],
		['{"graph": "/a", "data-root": "/b"}', 2010, ['removed-key']],
		['{"proxies": {"http-proxy": "http://a"}}', 2010, ['newer-key']],
		['{"proxies": {"http-proxy": "http://a"}}', 2300, []],
		['{"proxies": {}}', 2010, []],
		['{"proxies": null}', 2300, ['wrong-type']],
		['{"proxies": {"foo": 1}}', 2300, ['unknown-key']],
		['{"proxies": {"http-proxy": 1}}', 2300, ['wrong-type']],
		['{"http-proxy": 1}', 2300, []],
		['{"foo": {"debug": true}}', 2300, []],
		['{"foo": {"bar": 1}}', 2300, ['unknown-key']],
		['{"default-network-opts": {}}', 2010, []],
		['{"default-network-opts": {"bridge": {"a": "b"}}}', 2010, []],
		['{"default-network-opts": {"x": {"a": "b"}}}', 2010, ['newer-key']],
		['{"default-network-opts": {"bridge": "b"}}', 2400, ['wrong-type']],
		['{"runtimes": {"runc": {"path": "/x"}}}', 2300, ['wrong-value']],
		['{"default-runtime": "nvidia"}', 2010, ['wrong-value']],
		['{"default-runtime": "nvidia", "runtimes": {"nvidia": {"path": "/x"}}}', 2010, []],
	])('%j, %s', (text, release, refused) => {
		expect(refusedBy(text, release)).toEqual(refused);
	});

	test.each<[string, string, readonly string[]]>([
		['{"hosts": []}', '-Hfd://', ['flag-conflict']],
		['{"labels": ["a=b"]}', '--label=c=d', ['flag-conflict']],
		['{"debug": true}', '--debug=false', ['flag-conflict']],
		['{"runtimes": {}}', '--add-runtime x=/x', []],
		['{"mtu": 1400}', '-H fd://', []],
	])('%s beside %s', (text, words, refused) => {
		expect(refusedBy(text, 2300, words.split(' '))).toEqual(refused);
	});

	test('names the place of each, and tells harmless ones, too', () => {
		expect(
			judged('{\n "label": ["a=b"],\n "foo": 1,\n "mtu": 1,\n "mtu": 2\n}', null),
		).toMatchObject([
			{ kind: 'idle-key', line: 2, isHarmless: true, text: expect.stringContaining('labels') },
			{ kind: 'unknown-key', line: 3, key: 'foo', isHarmless: false },
			{ kind: 'duplicate-key', line: 5, isHarmless: true },
		]);
	});

	test('expects no more of an unknown command line than of any', () => {
		const daemon = { system: 'linux', release: null, flags: null } as const;
		expect(parseDaemonFaults('{"hosts": ["fd://"], "default-runtime": "nvidia"}', daemon)).toEqual(
			[],
		);
	});

	test('takes UTF-16 from the release on that does', () => {
		const daemon = { system: 'windows', flags: null } as const;
		expect(parseDaemonFaults('\ufeff{}', { ...daemon, release: 2300 }, 'utf-16')).toMatchObject([
			{ kind: 'encoding', isHarmless: true },
		]);
		expect(parseDaemonFaults('{}', { ...daemon, release: 2010 }, 'utf-16')).toMatchObject([
			{ kind: 'encoding', isHarmless: false },
		]);
	});

	test('never throws', () => {
		fc.assert(fc.property(fc.string(), (text) => void judged(text, 2010)));
		fc.assert(fc.property(fc.json(), (text) => void judged(text, null, ['-H', 'fd://'])));
	});
});
