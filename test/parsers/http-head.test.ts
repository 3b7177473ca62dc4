import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHttpHead } from '../../src/parsers/http-head.ts';

describe('parseHttpHead', () => {
	test('reads the status and the headers, names in lower case', () => {
		const text = 'HTTP/1.0 200 OK\r\nApi-Version: 1.41\r\nServer: Docker/20.10.24+dfsg1 (linux)';
		expect(parseHttpHead(text)).toEqual({
			statusCode: 200,
			headers: { 'api-version': '1.41', server: 'Docker/20.10.24+dfsg1 (linux)' },
		});
	});

	test('joins a header that is sent twice', () => {
		expect(parseHttpHead('HTTP/1.1 200 OK\r\nA: 1\r\na: 2')?.headers).toEqual({ a: '1, 2' });
	});

	test('keeps a header called __proto__ as a header', () => {
		const headers = parseHttpHead('HTTP/1.0 200 OK\r\n__proto__: x')?.headers ?? {};
		expect(Object.keys(headers)).toEqual(['__proto__']);
	});

	test.each([
		'',
		'SSH-2.0-OpenSSH_9.2',
		'HTTP/2 200',
		'HTTP/1.0 999 no',
		'HTTP/1.0 200 OK\r\nno header',
	])('takes %j for no HTTP', (text) => {
		expect(parseHttpHead(text)).toBeNull();
	});

	test('never throws, whatever the text', () => {
		fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void parseHttpHead(text)));
	});
});
