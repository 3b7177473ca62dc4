/** The smallest image of Microsoft that a build of Windows can run, and how. */
export interface WindowsImage {
	readonly reference: string;
	/** The build of the Windows inside. */
	readonly build: number;
	/** How a container of it can be kept apart on that build; the first one needs least. */
	readonly isolation: readonly ('process' | 'hyperv')[];
}

interface Row {
	readonly from: number;
	readonly to: number;
	/** Missing: client and server. */
	readonly kind?: 'server' | 'client';
	readonly image: WindowsImage;
}

const repository = 'mcr.microsoft.com/windows/nanoserver';
const both = ['process', 'hyperv'] as const;

const image = (
	tag: string,
	build: number,
	isolation: WindowsImage['isolation'] = both,
): WindowsImage => ({ reference: `${repository}:${tag}`, build, isolation });

// Which host runs which image with which isolation:
// https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility
// Below 20348 only images of the very same build share the kernel, from 20348 on those from 20348 up to the host's:
// https://github.com/containerd/platforms/blob/main/platform_windows_compat.go
// Tags: https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images
const rows: readonly Row[] = [
	{ from: 17763, to: 17763, image: image('1809', 17763) },
	// The images of the builds between are no longer served: an older one, in a machine of its own.
	{ from: 18362, to: 19045, image: image('1809', 17763, ['hyperv']) },
	{ from: 20348, to: 25398, kind: 'server', image: image('ltsc2022', 20348) },
	// Microsoft's table names Hyper-V isolation alone; the rule of the builds allows sharing the kernel, too.
	{ from: 22000, to: 22631, kind: 'client', image: image('ltsc2022', 20348) },
	{ from: 26100, to: Number.POSITIVE_INFINITY, image: image('ltsc2025', 26100) },
];

/** The image that a build of Windows can run; null where none is known. */
export function windowsImageFor(build: number, kind: 'server' | 'client'): WindowsImage | null {
	const row = rows.find(
		(one) => build >= one.from && build <= one.to && (one.kind ?? kind) === kind,
	);
	return row?.image ?? null;
}
