import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEngineAddress } from '../../src/parsers/engine-address.ts';

describe('parseEngineAddress', () => {
	test.each([
		['unix:///var/run/docker.sock', { transport: 'unix', path: '/var/run/docker.sock' }],
		['npipe:////./pipe/docker_engine', { transport: 'npipe', path: '//./pipe/docker_engine' }],
		['tcp://10.0.0.1:2376', { transport: 'tcp', hostname: '10.0.0.1', port: 2376 }],
		['tcp://engine', { transport: 'tcp', hostname: 'engine', port: 2375 }],
		['tcp://[::1]:2375', { transport: 'tcp', hostname: '::1', port: 2375 }],
	])('reads %s', (address, endpoint) => {
		expect(parseEngineAddress(address, false)).toEqual({ endpoint, problem: null });
	});

	test.each([
		['ssh://me@engine', false],
		['tcp://engine:2376', true],
		['https://engine:2376', false],
	])('leaves %s (TLS: %s) to another client', (address, tls) => {
		expect(parseEngineAddress(address, tls)).toEqual({
			endpoint: null,
			problem: 'needs-other-client',
		});
	});

	test.each([
		'',
		'/var/run/docker.sock',
		'unix://docker.sock',
		'tcp://',
		'ftp://engine',
		'tcp://:99999',
	])('calls %j malformed', (address) => {
		expect(parseEngineAddress(address, false).problem).toBe('address-malformed');
	});

	test('never throws, whatever the address', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 80 }),
				(text) => void parseEngineAddress(`tcp://${text}`, false),
			),
		);
	});
});
