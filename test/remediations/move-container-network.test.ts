import { expect, test } from 'vitest';
import { resolved } from '../support/resolved.ts';

const words = (name: string) =>
	resolved('move-container-network', { interface: name })
		.steps.map(({ text, command }) => `${text} ${command ?? ''}`)
		.join(' ');

test('each kind of network is moved by what made it', () => {
	expect(words('docker0')).toContain('"bip": "10.200.0.1/24"');
	expect(words('br-0123456789ab')).toContain('--subnet');
	expect(words('vEthernet (nat)')).toContain('"fixed-cidr"');
	expect(words('vEthernet (WSL)')).toContain('anew at each start');
});
