import { quotedWord } from '../src/knowledge/quoted-word.ts';
import { defineRemediation } from '../src/model/remediation.ts';

/** Lets forwarded packets through again where an engine that is gone left the packet filter closed. */
export const acceptForwardedPackets = defineRemediation<{ table: string; chain: string }>({
	id: 'accept-forwarded-packets',
	title: 'Let the packet filter forward for bridges',
	impact:
		'Hosts on the networks of this machine can reach each other through it, unless a rule forbids it.',
	where: 'here',
	steps: ({ table, chain }) => [
		{
			text: 'See whether a firewall of yours wants it so; then add a rule for the bridge there instead.',
			command: 'iptables -S FORWARD',
		},
		{
			text: 'Accept by default; an engine that starts sets the policy anew.',
			command:
				table === 'filter' && chain === 'FORWARD'
					? 'iptables -P FORWARD ACCEPT'
					: `nft chain ip ${quotedWord(table)} ${quotedWord(chain)} '{ policy accept; }'`,
		},
	],
});
