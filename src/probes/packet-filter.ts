import type { PacketFilter } from '../model/linux-facts.ts';
import type { Machine } from '../model/machine.ts';
import { observed, valueIn } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { programIn } from './program-in.ts';

const forwarding = '/proc/sys/net/ipv4/ip_forward';
const bridge = '/proc/sys/net/bridge/bridge-nf-call-iptables';

async function isOn(machine: Machine, path: string): Promise<boolean | null> {
	const text = valueIn(await machine.readFile(path))?.text.trim();
	return text === undefined ? null : text === '1';
}

// /usr/sbin/iptables is a link to /etc/alternatives/iptables, and that to iptables-nft or -legacy.
async function backendOf(machine: Machine, program: string): Promise<PacketFilter['backend']> {
	let target = program;
	for (let step = 0; step < 4; step += 1) {
		const next = valueIn(await machine.readLink(target));
		if (next === undefined) break;
		target = next.startsWith('/') ? next : `/usr/sbin/${next}`;
	}
	if (target.includes('nft')) return 'nft';
	return target.includes('legacy') ? 'legacy' : null;
}

/** What filters and forwards packets here. */
export const packetFilter: Probe<'packet-filter'> = {
	fact: 'packet-filter',
	title: 'the packet filter',
	appliesTo: ['linux'],
	async observe(machine) {
		const program = await programIn(machine, 'iptables');
		const backend = program === null ? null : await backendOf(machine, program);
		const [forwards, calls] = await Promise.all([isOn(machine, forwarding), isOn(machine, bridge)]);
		const excerpt = program === null ? 'no iptables' : `${program}${backend ? `, ${backend}` : ''}`;
		return observed(
			{ program, backend, forwarding: forwards, bridgeCalls: calls },
			{ source: 'iptables', excerpt },
			{ source: forwarding, excerpt: String(forwards) },
		);
	},
};
