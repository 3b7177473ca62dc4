import type { Identity } from '../model/identity.ts';
import type { Os } from '../model/os.ts';

const guestTraits: Readonly<Record<string, string>> = {
	virtualbox: '@guest-virtualbox',
	vmware: '@guest-vmware',
	hyperv: '@guest-hyperv',
	kvm: '@guest-kvm',
	qemu: '@guest-kvm',
	xen: '@guest-xen',
	parallels: '@guest-parallels',
};
const cloudTraits: Readonly<Record<string, string>> = { aws: '@aws', azure: '@azure', gcp: '@gcp' };

/** What a measured identity tells the signatures of error texts, in their traits. */
export function traitsFromIdentity(identity: Identity, os: Os): readonly string[] {
	const { machine, container, cloud } = identity;
	const traits = [os === 'windows' ? '@windows' : '@linux'];
	if (machine.role === 'physical') traits.push('@physical');
	if (machine.role === 'guest') {
		const vendor = guestTraits[machine.id];
		traits.push('@guest', ...(vendor ? [vendor] : []));
	}
	if (machine.id === 'wsl') traits.push('@wsl');
	if (container.id !== null && container.id !== 'none') traits.push('@in-container');
	if (cloud.id !== null) traits.push(cloudTraits[cloud.id] ?? '@cloud');
	return traits;
}
