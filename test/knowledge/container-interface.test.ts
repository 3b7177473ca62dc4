import { expect, test } from 'vitest';
import { isContainerInterface } from '../../src/knowledge/container-interface.ts';

test.each([
	'docker0',
	'br-3f1c2b4a5d6e',
	'podman0',
	'cni-podman0',
	'vEthernet (nat)',
	'vEthernet (WSL (Hyper-V firewall))',
])('%s was made for containers', (name) => expect(isContainerInterface(name)).toBe(true));

test.each(['eth0', 'br-lan', 'virbr0', 'tun0', 'vEthernet (External)', 'Ethernet', 'WLAN'])(
	'%s was not',
	(name) => expect(isContainerInterface(name)).toBe(false),
);
