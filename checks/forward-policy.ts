import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

/** Whether the packet filter lets through what containers and guests on a bridge send. */
export const forwardPolicy = defineCheck({
	id: 'forward-policy',
	layer: 'network',
	severity: 'degraded',
	healthyTitle: 'The packet filter lets bridges reach the network',
	failingTitle: 'The packet filter keeps bridges from the network',
	references: ['https://docs.docker.com/engine/network/packet-filtering-firewalls/'],
	appliesTo: ['linux'],
	needs: ['forward-policy'],
	uses: ['engine-ping'],
	diagnose({ 'forward-policy': chains, 'engine-ping': ping }) {
		if (chains === undefined) return unknown('nothing is known about it');
		const dropping = chains.find(({ policy }) => policy === 'drop');
		if (dropping === undefined) return pass('forwarded packets are accepted by default');
		const where = `the chain ${dropping.name} of the table ${dropping.table} drops by default`;
		// dockerd sets this policy itself, and adds the rules that let its own networks through.
		if (ping.status === 'observed') return pass(`${where}, and the engine has rules of its own`);
		return fail(
			`${where}, and no engine runs that lets its own networks through: what hangs on a bridge, such as a virtual machine, reaches nothing outside`,
			'accept-forwarded-packets',
			{ table: dropping.table, chain: dropping.name },
		);
	},
});
