import { packageFamily } from '../src/knowledge/package-family.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Whether the engine can set up the network of its containers. */
export const packetFilter = defineCheck({
	id: 'packet-filter',
	layer: 'guest-os',
	severity: 'blocker',
	healthyTitle: 'The engine can set up the network of containers',
	failingTitle: 'The engine cannot set up the network of containers',
	references: ['https://docs.docker.com/engine/network/packet-filtering-firewalls/'],
	appliesTo: ['linux'],
	needs: ['packet-filter'],
	uses: ['engine-programs', 'daemon-configuration', 'engine-ping', 'operating-system'],
	diagnose({ 'packet-filter': filter, 'operating-system': system, ...engine }) {
		if (filter === undefined) return unknown('nothing is known about it');
		if (valueIn(engine['engine-programs'])?.dockerd === null) {
			return notApplicable('there is no daemon that would need it');
		}
		if (valueIn(engine['daemon-configuration'])?.usesPacketFilter === false) {
			return pass('daemon.json tells the daemon to leave it alone');
		}
		if (filter.program === null) {
			if (engine['engine-programs'].status === 'unobserved') {
				return unknown('iptables is not installed, and nobody could see whether a daemon needs it');
			}
			const family = packageFamily(valueIn(system));
			const because = 'iptables is not installed, and the daemon does not start without it';
			return fail(because, 'install-packet-filter', { family });
		}
		const runs = engine['engine-ping'].status === 'observed';
		if (runs && filter.forwarding === false) {
			const because = 'the kernel forwards no packets: containers reach nothing outside';
			return fail(because, 'enable-forwarding', {}, 'degraded');
		}
		return pass(`${filter.program}${filter.backend ? ` (${filter.backend})` : ''}`);
	},
});
