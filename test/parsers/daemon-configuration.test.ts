import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type DaemonCircumstances,
	parseDaemonConfiguration,
} from '../../src/parsers/daemon-configuration.ts';

const any: DaemonCircumstances = { system: 'linux', release: null, flags: null, unit: null };
const told = (text: string, parts: Partial<DaemonCircumstances> = {}) =>
	parseDaemonConfiguration(text, { ...any, ...parts });

describe('daemon.json', () => {
	test('is read for what other facts need', () => {
		const text = '{"hosts": ["fd://"], "data-root": "/srv/docker", "iptables": false}';
		expect(told(text)).toEqual({
			faults: [],
			repair: null,
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
		['{"graphdriver": "x"}', 1, /knows no option graphdriver/],
	])('is refused, with the line where it is known: %j', (text, line, words) => {
		const [fault] = told(text).faults;
		expect(fault).toMatchObject({ line, isHarmless: false });
		expect(fault?.text).toMatch(words);
	});

	test('is read by the rules of Windows there', () => {
		const text = '\ufeff{"data-root": "D:\\\\docker"}';
		expect(told(text, { system: 'windows', release: 2300 })).toMatchObject({
			faults: [{ isHarmless: true }],
			dataRoot: 'D:/docker',
		});
	});

	test('of several entries of one name the last counts', () => {
		expect(told('{"data-root": "/a", "data-root": "/b"}')).toMatchObject({ dataRoot: '/b' });
		expect(told('{"graph": "/a"}').dataRoot).toBe('/a');
	});

	test('in UTF-16 is left to people', () => {
		const wide = told('{"foo": 1}', { encoding: 'utf-16' });
		expect(wide).toMatchObject({ keys: ['foo'], repair: null });
	});

	test('never throws', () => {
		fc.assert(fc.property(fc.string(), (text) => void told(text)));
		fc.assert(fc.property(fc.json(), (text) => void told(text)));
	});
});
