import type { ImageReference } from '../../src/model/image.ts';
import { parseImageReference } from '../../src/parsers/image-reference.ts';

/** A reference to an image, as a user writes it. */
export function wanted(text: string): ImageReference {
	const reference = parseImageReference(text);
	if (reference === null) throw new Error(`${text} is no reference`);
	return reference;
}
