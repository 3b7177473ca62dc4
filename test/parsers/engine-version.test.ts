import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEngineVersion } from '../../src/parsers/engine-version.ts';

describe('parseEngineVersion', () => {
	test("reads Debian 12's engine, which names no platform", () => {
		const body =
			'{"Platform":{"Name":""},"Version":"20.10.24+dfsg1","ApiVersion":"1.41","Os":"linux","Arch":"amd64"}';
		expect(parseEngineVersion(body)).toEqual({
			platform: null,
			version: '20.10.24+dfsg1',
			apiVersion: '1.41',
			os: 'linux',
			architecture: 'amd64',
		});
	});

	test('keeps the platform where there is one', () => {
		const body = '{"Platform":{"Name":"Docker Engine - Community"},"Version":"28.2.2"}';
		expect(parseEngineVersion(body)?.platform).toBe('Docker Engine - Community');
	});

	test.each(['{"message":"page not found"}', 'OK', '[]', '{"Version":1}'])(
		'answers null for %s',
		(body) => {
			expect(parseEngineVersion(body)).toBeNull();
		},
	);

	test('never throws, whatever the JSON', () => {
		fc.assert(fc.property(fc.json(), (text) => void parseEngineVersion(text)));
	});
});
