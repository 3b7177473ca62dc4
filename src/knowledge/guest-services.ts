import type { HypervisorId } from '../model/identity.ts';

/**
 * Services of Windows that run inside a guest only, lower case, and the product that the guest is of. Hyper-V's are
 * installed in every Windows, and start where they find Hyper-V below:
 * https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/manage-hyper-v-integration-services
 */
export const guestServices: ReadonlyMap<string, HypervisorId> = new Map([
	['vboxservice', 'virtualbox'],
	['vboxguest', 'virtualbox'],
	['vmtools', 'vmware'],
	['vgauthservice', 'vmware'],
	['vmicheartbeat', 'hyperv'],
	['vmickvpexchange', 'hyperv'],
	['vmicshutdown', 'hyperv'],
]);
