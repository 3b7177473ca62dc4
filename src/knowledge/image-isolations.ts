import type { WindowsRelease } from '../model/windows-facts.ts';

/** Which isolations let the Windows of an image run on this Windows. */
export interface ImageIsolations {
	/**
	 * Sharing the kernel. `same-update`: only where image and machine have the same monthly update. No hypervisor
	 * is needed.
	 */
	readonly process: 'yes' | 'no' | 'same-update';
	/** In a small virtual machine with the image's own kernel; a hypervisor must run. */
	readonly hyperv: boolean;
}

type Host = Pick<WindowsRelease, 'build' | 'revision' | 'kind'>;

const [firstContainers, firstOnClients, firstStable] = [14393, 17763, 20348];

// Hosts from Server 2022 on keep their interface to older images; those before it never did:
// https://github.com/containerd/platforms/blob/main/platform_windows_compat.go
const sharesInterface = (host: number, image: number): boolean =>
	host < firstStable ? host === image : image >= firstStable && image <= host;

/** The build in the version of a Windows, `10.0.20348.2582`; null where it is none. */
export function windowsBuildIn(version: string | null): number | null {
	const build = /^10\.0\.(\d{5})(?=$|\.)/.exec(version ?? '')?.[1];
	return build === undefined ? null : Number(build);
}

const revisionIn = (version: string): number | null => {
	const revision = /^10\.0\.\d{5}\.(\d+)/.exec(version)?.[1];
	return revision === undefined ? null : Number(revision);
};

// Before 1809 the monthly updates had to be the same:
// https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility
function shared(host: Host, image: number, version: string): ImageIsolations['process'] {
	const mayShare = host.kind === 'server' || host.build >= firstOnClients;
	if (!mayShare || !sharesInterface(host.build, image)) return 'no';
	if (image >= firstOnClients) return 'yes';
	const revision = revisionIn(version);
	if (revision === null || host.revision === null) return 'same-update';
	return revision === host.revision ? 'yes' : 'no';
}

/**
 * How an image with this version of Windows, `10.0.20348` or longer, can run on a Windows. An image that is newer
 * than the machine cannot at all: the kernel of the machine, or its hypervisor's virtual machine, would be too old.
 */
export function imageIsolations(host: Host, version: string): ImageIsolations {
	const image = windowsBuildIn(version);
	if (image === null || image < firstContainers || image > host.build) {
		return { process: 'no', hyperv: false };
	}
	return { process: shared(host, image, version), hyperv: true };
}
