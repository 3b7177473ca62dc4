import type { ImageReference } from '../model/image.ts';
import type { WindowsRelease } from '../model/windows-facts.ts';
import { imageIsolations } from './image-isolations.ts';
import {
	tagForRelease,
	type WindowsImageRelease,
	windowsImageReleases,
} from './windows-image-tags.ts';

/** An image of the same family that runs here. */
export interface FittingImage {
	readonly reference: string;
	/** Whether Microsoft publishes it; else its publisher may. */
	readonly isPublished: boolean;
}

type Host = Pick<WindowsRelease, 'build' | 'revision' | 'kind'>;

// With the same build where there is one, then what is served longest, the newest first.
const inOrder = (host: Host): readonly WindowsImageRelease[] => [
	...windowsImageReleases.filter(({ build }) => build === host.build),
	...windowsImageReleases.filter(({ build, isLongTerm }) => isLongTerm && build !== host.build),
];

const microsoft = 'mcr.microsoft.com';

function named(image: ImageReference, release: WindowsImageRelease): FittingImage | null {
	const { registry, repository, tag, digest, name } = image;
	const ofMicrosoft = (family: string): FittingImage | null => {
		const own = release.tags[family];
		return own === undefined
			? null
			: { reference: `${microsoft}/${family}:${own}`, isPublished: true };
	};
	const base = registry === microsoft ? ofMicrosoft(repository) : null;
	if (base !== null) return base;
	// The full Windows is `server` since 2022, and was `windows` before.
	if (registry === microsoft && repository === 'windows') return ofMicrosoft('windows/server');
	if (registry === microsoft && repository === 'windows/server') return ofMicrosoft('windows');
	if (repository === 'library/hello-world') return ofMicrosoft('windows/nanoserver');
	const other = tag === null ? null : tagForRelease(tag, release);
	const which = digest ?? tag ?? '';
	const bare = name.slice(0, name.length - which.length - 1);
	return other === null ? null : { reference: `${bare}:${other}`, isPublished: false };
}

/** The image to take instead on this Windows, with this isolation; null: none of this family is known. */
export function fittingImage(
	image: ImageReference,
	host: Host,
	isolation: 'process' | 'hyperv',
): FittingImage | null {
	for (const release of inOrder(host)) {
		const possible = imageIsolations(host, `10.0.${release.build}`);
		const runs = isolation === 'hyperv' ? possible.hyperv : possible.process !== 'no';
		const found = runs ? named(image, release) : null;
		if (found !== null) return found;
	}
	return null;
}
