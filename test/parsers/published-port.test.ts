import { expect, test } from 'vitest';
import { parsePublishedPort } from '../../src/parsers/published-port.ts';

const inspected = (ports: unknown) => JSON.stringify({ NetworkSettings: { Ports: ports } });

test('a published port is the first one that the engine bound', () => {
	const bindings = [
		{ HostIp: '127.0.0.1', HostPort: '32768' },
		{ HostIp: '::1', HostPort: '32769' },
	];
	expect(parsePublishedPort(inspected({ '8080/tcp': bindings }), '8080/tcp')).toBe(32768);
});

test.each([
	['{}', 'nothing of a network'],
	[inspected({}), 'no ports'],
	[inspected({ '8080/tcp': null }), 'a port that is not published'],
	[inspected({ '8080/tcp': [] }), 'no binding'],
	[inspected({ '8080/tcp': [{ HostPort: '' }] }), 'a binding without a number'],
	['no JSON', 'something else'],
])('%s is %s', (text) => {
	expect(parsePublishedPort(text, '8080/tcp')).toBeNull();
});
