import { expect, test } from 'vitest';
import { parseBearerChallenge } from '../../src/parsers/bearer-challenge.ts';

test('parseBearerChallenge reads where a token is to be had', () => {
	const header =
		'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/x:pull"';
	expect(parseBearerChallenge(header)).toEqual({
		realm: 'https://auth.docker.io/token',
		service: 'registry.docker.io',
	});
	expect(parseBearerChallenge('bearer Realm="https://x/"')).toEqual({
		realm: 'https://x/',
		service: null,
	});
});

test('parseBearerChallenge knows no other kind', () => {
	for (const header of ['', 'Basic realm="x"', 'Bearer', 'Bearer service="x"', 'Bearer realm=""']) {
		expect(parseBearerChallenge(header)).toBeNull();
	}
});
