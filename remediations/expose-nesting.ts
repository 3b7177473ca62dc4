import { platformsFor } from '../src/knowledge/platforms-for.ts';
import type { CardVariant } from '../src/model/card.ts';
import type { CloudId, HypervisorId } from '../src/model/identity.ts';
import { defineRemediation } from '../src/model/remediation.ts';

const title = 'Expose hardware virtualization to this virtual machine';

const unlisted: CardVariant = {
	when: 'any product',
	powerOff: null,
	steps: [
		{
			text: 'Pass VT-x (Intel) or AMD-V (AMD) on to this virtual machine.',
		},
	],
	notes: ['No steps are known here: see your product on nested virtualization.'],
	alternatives: [],
	sources: [],
};

/** Asks whoever runs the outer host to pass VT-x or AMD-V on; `cloud` is empty outside a known cloud. */
export const exposeNesting = defineRemediation<{ hypervisor: string; cloud: string }>({
	id: 'expose-nesting',
	title,
	impact: 'This machine can then run virtual machines, and containers that need one.',
	where: 'outer-host',
	card({ hypervisor, cloud }) {
		const rows = platformsFor(hypervisor as HypervisorId, cloud === '' ? null : (cloud as CloudId));
		const anyone = cloud === '' ? 'the owner of the outer host' : 'the cloud provider';
		return {
			title,
			addressee: [...new Set(rows.map((row) => row.addressee))].join(', or ') || anyone,
			why: 'This machine is a virtual machine that sees neither VT-x nor AMD-V, so it cannot run virtual machines of its own. Only whoever runs it can change that.',
			variants: rows.length > 0 ? rows.map((row) => row.variant) : [unlisted],
			verify:
				"On this machine, run `nestvirt diagnose` again; on Linux with an Intel or AMD processor, `grep -cwE 'vmx|svm' /proc/cpuinfo` must print a number above 0.",
		};
	},
});
