import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';
import type { Network } from '../src/model/network.ts';

const first = ({ address }: Network): number =>
	address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

// Of two networks one lies in the other, or they have nothing in common.
function overlap(one: Network, other: Network): boolean {
	const size = 2 ** (32 - Math.min(one.prefixLength, other.prefixLength));
	return Math.floor(first(one) / size) === Math.floor(first(other) / size);
}

const named = (network: Network): string =>
	`${network.interface} (${network.address}/${network.prefixLength})`;

/** Whether a network of containers has addresses that this machine also finds elsewhere, such as behind a VPN. */
export const networkOverlap = defineCheck({
	id: 'network-overlap',
	layer: 'network',
	severity: 'degraded',
	healthyTitle: "The networks of containers keep clear of this machine's own",
	failingTitle: 'A network of containers has the same addresses as another network',
	references: [
		'https://github.com/docker/for-win/issues/58',
		'https://github.com/OneGet/MicrosoftDockerProvider/issues/8',
		'https://github.com/microsoft/WSL/issues/5764',
	],
	appliesTo: ['linux', 'windows'],
	needs: ['networks'],
	diagnose({ networks }) {
		if (networks === undefined) return unknown('no network was found');
		const ofContainers = networks.filter((one) => one.ofContainers);
		if (ofContainers.length === 0) return notApplicable('there is no network of containers');
		const others = networks.filter((one) => !one.ofContainers);
		for (const inner of ofContainers) {
			const outer = others.find((other) => overlap(inner, other));
			if (outer === undefined) continue;
			const because = `${named(inner)} and ${named(outer)} overlap`;
			return fail(because, 'move-container-network', { interface: inner.interface });
		}
		return pass(ofContainers.map(named).join(', '));
	},
});
