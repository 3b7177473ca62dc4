import { expect, test } from 'vitest';
import { proxyInConfiguration } from '../../src/probes/proxy-in-configuration.ts';
import { machineWith } from '../support/machine-with.ts';

const told = (text: string) => proxyInConfiguration(machineWith({ files: { '/x': text } }), '/x');

test('the proxy in daemon.json is read without its password', async () => {
	expect(await told('{"proxies": {"http-proxy": "http://ann:secret@a:1"}}')).toBe('http://a:1');
	expect(await told('{"proxies": 7}')).toBeNull();
	expect(await told('')).toBeNull();
});
