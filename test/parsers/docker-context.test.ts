import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDockerContext } from '../../src/parsers/docker-context.ts';

describe('parseDockerContext', () => {
	test('reads name and address', () => {
		const text =
			'{"Name":"rootless","Metadata":{},"Endpoints":{"docker":{"Host":"unix:///run/user/1000/docker.sock"}}}';
		expect(parseDockerContext(text)).toEqual({
			name: 'rootless',
			address: 'unix:///run/user/1000/docker.sock',
		});
	});

	test.each([
		'{"Name":"x"}',
		'{"Name":1,"Endpoints":{"docker":{"Host":"a"}}}',
		'{"Name":"x","Endpoints":{"docker":null}}',
		'no',
	])('answers null for %s', (text) => {
		expect(parseDockerContext(text)).toBeNull();
	});

	test('never throws, whatever the JSON', () => {
		fc.assert(fc.property(fc.json(), (text) => void parseDockerContext(text)));
	});
});
