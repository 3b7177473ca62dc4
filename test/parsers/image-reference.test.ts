import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseImageReference } from '../../src/parsers/image-reference.ts';

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

describe('parseImageReference', () => {
	test.each([
		['alpine', 'docker.io', 'library/alpine', 'latest', 'alpine:latest'],
		['bitnami/redis:7', 'docker.io', 'bitnami/redis', '7', 'bitnami/redis:7'],
		['docker.io/library/alpine', 'docker.io', 'library/alpine', 'latest', 'alpine:latest'],
		['index.docker.io/alpine:3', 'docker.io', 'library/alpine', '3', 'alpine:3'],
		[
			'mcr.microsoft.com/windows/nanoserver:ltsc2022',
			'mcr.microsoft.com',
			'windows/nanoserver',
			'ltsc2022',
			'mcr.microsoft.com/windows/nanoserver:ltsc2022',
		],
		['localhost/x', 'localhost', 'x', 'latest', 'localhost/x:latest'],
		['localhost:5000/x:1', 'localhost:5000', 'x', '1', 'localhost:5000/x:1'],
		['[::1]:5000/x', '[::1]:5000', 'x', 'latest', '[::1]:5000/x:latest'],
		['REGISTRY/x', 'REGISTRY', 'x', 'latest', 'REGISTRY/x:latest'],
		['a__b/c-d.e:V1_2', 'docker.io', 'a__b/c-d.e', 'V1_2', 'a__b/c-d.e:V1_2'],
	])('takes %s apart', (text, registry, repository, tag, name) => {
		expect(parseImageReference(text)).toEqual({ registry, repository, tag, digest: null, name });
	});

	test('lets a digest decide, and keeps the tag beside it', () => {
		expect(parseImageReference(`alpine@${digest}`)).toMatchObject({ tag: null, digest });
		expect(parseImageReference(`alpine:3@${digest}`)).toMatchObject({
			tag: '3',
			digest,
			name: `alpine@${digest}`,
		});
	});

	test.each([
		'',
		'Alpine',
		'alpine:',
		'alpine:a b',
		'alpine@sha256:1',
		'a//b',
		'/alpine',
		'alpine/',
		'a..b',
		'https://docker.io/alpine',
		'alpine:1:2',
		'mcr.microsoft.com/Windows/nanoserver',
		'alpine\r\nHost: x',
		'0123456789abcdef'.repeat(4),
		'a'.repeat(513),
	])('refuses %j', (text) => {
		expect(parseImageReference(text)).toBeNull();
	});

	test('never gives a name that could break a line or climb a path', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'aB0./:@-_[] \r\n%?#') }), (text) => {
				const parsed = parseImageReference(text);
				if (parsed === null) return;
				expect(`${parsed.name}${parsed.registry}`).not.toMatch(/[\s%?#]|\.\.|\/\//);
				expect(parseImageReference(parsed.name)).toEqual({ ...parsed, tag: expect.anything() });
			}),
		);
	});
});
