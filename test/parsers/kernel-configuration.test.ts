import { expect, test } from 'vitest';
import { parseKernelConfiguration } from '../../src/parsers/kernel-configuration.ts';

test('an option is built in, a module, or not set', () => {
	const lines = [
		'CONFIG_VETH=m',
		'CONFIG_NET_NS=y\r',
		'# CONFIG_BRIDGE is not set',
		'CONFIG_HZ=250',
	];
	expect(parseKernelConfiguration(lines, ['VETH', 'NET_NS', 'BRIDGE', 'HZ'])).toEqual({
		VETH: 'm',
		NET_NS: 'y',
		BRIDGE: 'n',
		HZ: 'n',
	});
});
