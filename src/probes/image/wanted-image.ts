import type { ImageReference } from '../../model/image.ts';
import { observed } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';

/** The image that shall run, as the user named it. */
export function wantedImage(reference: ImageReference): Probe<'wanted-image'> {
	return {
		fact: 'wanted-image',
		title: 'the image that you named',
		appliesTo: ['linux', 'windows'],
		observe: async () => observed(reference, { source: '--image', excerpt: reference.name }),
	};
}
