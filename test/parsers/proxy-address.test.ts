import { expect, test } from 'vitest';
import { parseProxyAddress } from '../../src/parsers/proxy-address.ts';

test.each([
	['http://proxy.example:3128', 'http://proxy.example:3128'],
	['http://ada:secret@proxy.example:3128/', 'http://proxy.example:3128'],
	['proxy.example:3128', 'http://proxy.example:3128'],
	['socks5://10.0.0.1:1080', 'socks5://10.0.0.1:1080'],
	['', null],
	['not an address', null],
])('a proxy in %j is %j, without names and passwords', (text, address) => {
	expect(parseProxyAddress(text)).toBe(address);
});
