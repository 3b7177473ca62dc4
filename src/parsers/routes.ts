import { isContainerInterface } from '../knowledge/container-interface.ts';
import type { Network } from '../model/network.ts';

// The kernel prints the number as it lies in memory: 000011AC is 172.17.0.0.
function dotted(hex: string): string {
	const bytes = (hex.match(/../g) ?? []).reverse();
	return bytes.map((byte) => Number.parseInt(byte, 16)).join('.');
}

function lengthOf(mask: string): number {
	const bits = Number.parseInt(mask, 16);
	return [...(bits >>> 0).toString(2)].filter((bit) => bit === '1').length;
}

/**
 * The networks of `/proc/net/route` that are reached without a gateway, so that they lie at an interface of this
 * machine, or behind a tunnel. https://www.kernel.org/doc/html/latest/filesystems/proc.html
 */
export function parseRoutes(text: string): readonly Network[] {
	return text.split('\n').flatMap((line) => {
		// docker0	000011AC	00000000	0001	0	0	0	0000FFFF	0	0	0
		const [name, to = '', gateway, , , , , mask = ''] = line.trim().split(/\s+/);
		if (name === undefined || !/^[0-9A-F]{8}$/.test(to) || !/^[0-9A-F]{8}$/.test(mask)) return [];
		if (gateway !== '00000000' || mask === '00000000') return [];
		return [
			{
				interface: name,
				address: dotted(to),
				prefixLength: lengthOf(mask),
				ofContainers: isContainerInterface(name),
			},
		];
	});
}
