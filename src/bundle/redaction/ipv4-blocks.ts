/** A range of IPv4 addresses with a meaning, and how many of its first bits carry that meaning. */
export interface AddressBlock {
	readonly first: number;
	readonly length: number;
	/** Bits that stay; 32: every address in it means the same to everybody. */
	readonly kept: number;
}

const number = (dotted: string): number =>
	dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

function block(range: string, kept?: number): AddressBlock {
	const [dotted = '', length = '32'] = range.split('/');
	return { first: number(dotted), length: Number(length), kept: kept ?? Number(length) };
}

/**
 * What a pseudonym of an address must keep, narrowest first. Ranges:
 * https://www.iana.org/assignments/iana-ipv4-special-registry; 169.254.169.254 is where clouds answer, 168.63.129.16
 * Azure's host (https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16), 172.17.0.0/16 the
 * first network of every Docker (https://docs.docker.com/engine/daemon/), the others are public resolvers.
 */
export const ipv4Blocks: readonly AddressBlock[] = [
	...[
		'169.254.169.254',
		'168.63.129.16',
		'8.8.8.8',
		'8.8.4.4',
		'1.1.1.1',
		'1.0.0.1',
		'9.9.9.9',
	].map((one) => block(one)),
	...['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'].map((range) => block(range, 32)),
	...['192.0.0.0/24', '192.88.99.0/24'].map((range) => block(range)),
	...[block('172.17.0.0/16', 32), block('192.168.0.0/16'), block('169.254.0.0/16')],
	...[block('198.18.0.0/15'), block('172.16.0.0/12'), block('100.64.0.0/10'), block('10.0.0.0/8')],
	// Unspecified, loopback, multicast, and from 240 on netmasks and broadcast.
	...['0.0.0.0/8', '127.0.0.0/8', '224.0.0.0/4', '240.0.0.0/4'].map((range) => block(range, 32)),
	{ first: 0, length: 0, kept: 0 },
];
