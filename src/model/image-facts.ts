import type { Judgement } from './finding.ts';
import type { ImageReference, ImageVariant, KnownImage } from './image.ts';

/** The vocabulary of the image that the user named; nothing of it is known where none was named. */
export interface ImageFactMap {
	readonly 'wanted-image': ImageReference;
	/** The image as the engine already has it. */
	readonly 'stored-image': ImageVariant;
	/** The image as its registry offers it. */
	readonly 'offered-image': KnownImage;
	/** Whether the wanted image runs here. */
	readonly 'image-fit': Judgement;
}
