import type { Proof } from '../model/proof.ts';

/** A guest of a few instructions through KVM or the Windows Hypervisor Platform. It changes nothing and leaves nothing behind. */
export const guest: Proof = {
	id: 'guest',
	goal: 'virtual-machines',
	title: 'a guest that writes to a port and halts',
	appliesTo: ['linux', 'windows', 'macos'],
	needs: [],
	async run(machine) {
		const answer = await machine.proveGuest();
		if (answer.status !== 'observed') {
			const because =
				answer.status === 'absent'
					? 'nothing is here to run one through'
					: `${answer.reason}: ${answer.detail}`;
			return { outcome: 'unseen', because, milliseconds: null };
		}
		const { outcome, detail, milliseconds } = answer.value;
		return {
			outcome: outcome === 'ran' ? 'proven' : 'failed',
			because: `${outcome}: ${detail}`,
			milliseconds,
		};
	},
};
