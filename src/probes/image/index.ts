import type { AnyProbe } from '../../model/probe.ts';
import { parseImageReference } from '../../parsers/image-reference.ts';
import { offeredImage } from './offered-image.ts';
import { storedImage } from './stored-image.ts';
import { wantedImage } from './wanted-image.ts';

/** The probes about an image, the slowest first; none for what is no reference to one. */
export function imageProbes(written: string): readonly AnyProbe[] {
	const reference = parseImageReference(written);
	return reference === null
		? []
		: [offeredImage(reference), storedImage(reference), wantedImage(reference)];
}
