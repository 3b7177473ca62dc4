import { expect, test } from 'vitest';
import { parseEngineImage } from '../../src/parsers/engine-image.ts';

test('parseEngineImage reads the system of an image', () => {
	expect(
		parseEngineImage(
			'{"Id":"sha256:1","Architecture":"amd64","Os":"windows","OsVersion":"10.0.20348.2582"}',
		),
	).toEqual({ os: 'windows', osVersion: '10.0.20348.2582', architecture: 'amd64' });
	expect(parseEngineImage('{"Os":"linux","Architecture":"","OsVersion":7}')).toEqual({
		os: 'linux',
		osVersion: null,
		architecture: null,
	});
});

test('parseEngineImage takes nothing else for an image', () => {
	for (const body of ['', '[]', '{"message":"No such image"}', '{"Os":""}']) {
		expect(parseEngineImage(body)).toBeNull();
	}
});
