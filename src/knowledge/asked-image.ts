import type { ImageReference, ImageVariant, KnownImage } from '../model/image.ts';
import { windowsBuildIn } from './image-isolations.ts';
import { windowsReleases } from './windows-releases.ts';

/** The image that shall run, what is known of it, and who says so. */
export interface AskedImage {
	readonly reference: ImageReference;
	readonly known: KnownImage;
	/** As a sentence begins: `By its name`, `As its registry says`. */
	readonly saidBy: string;
	/** Whether the engine has it already, so that no pull is in the way. */
	readonly isStored: boolean;
}

/** What tells for which system an image is made, where its name does not. */
export function wouldSettle({ name }: ImageReference): string {
	return `nestvirt diagnose --image ${name} --online, which asks the registry, or docker image inspect ${name} after a pull,`;
}

/** The variants of an image for one system. */
export function variantsFor({ known }: AskedImage, os: string): readonly ImageVariant[] {
	return known.variants.filter((variant) => variant.os === os);
}

/** The build of Windows and what it is called as a server: images are made of servers. */
export function windowsNameOf(build: number): string {
	return `${windowsReleases.server.get(build)?.name ?? 'Windows'} (build ${build})`;
}

/** The oldest build of Windows in an image, as text; empty where none is known. */
export function oldestBuildIn(image: AskedImage): string {
	const builds = variantsFor(image, 'windows').flatMap(
		({ osVersion }) => windowsBuildIn(osVersion) ?? [],
	);
	return builds.length === 0 ? '' : String(Math.min(...builds));
}
