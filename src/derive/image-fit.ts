import { defineDerivation } from '../model/derivation.ts';
import { unknown } from '../model/finding.ts';
import { type Evidence, observed } from '../model/observation.ts';
import { type ImageSurroundings, judgedImage } from './judged-image.ts';

function evidenceOf(facts: ImageSurroundings): readonly Evidence[] {
	const telling = ['stored-image', 'offered-image', 'engine-ping', 'windows-release'] as const;
	return telling.flatMap((fact) => (facts[fact].status === 'observed' ? facts[fact].evidence : []));
}

/** Whether the image that the user named runs here. */
export const imageFit = defineDerivation({
	fact: 'image-fit',
	title: 'whether the image that you named runs here',
	needs: ['wanted-image'],
	uses: [
		...(['stored-image', 'offered-image', 'engine-ping', 'engine-version'] as const),
		...(['engine-endpoint', 'docker-product', 'windows-release', 'cpu'] as const),
		...(['hypervisor-platform', 'hypervisor-leaves', 'windows-features'] as const),
	],
	derive({ 'wanted-image': reference, ...facts }) {
		if (reference === undefined) return observed(unknown('no image was named'));
		return observed(judgedImage(reference, facts), ...evidenceOf(facts));
	},
});
