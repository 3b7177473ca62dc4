import { expect, test } from 'vitest';
import { staleNats } from '../../src/knowledge/stale-nats.ts';

const nat = { name: 'x', prefix: '10.0.0.0/8', outer: null, mappings: 0, interface: null };

test('a NAT with an interface in its network, or with a port that somebody mapped, is not stale', () => {
	const used = { ...nat, name: 'Guests', interface: 'vEthernet (Guests)' };
	const mapped = { ...nat, name: 'mapped', mappings: 1 };
	expect(staleNats([used, mapped, nat])).toEqual([nat]);
});
