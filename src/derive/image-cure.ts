import { knownImage } from '../knowledge/known-image.ts';
import type { NamedCause } from '../model/explanation.ts';
import type { Facts } from '../model/facts.ts';
import type { RemediationCall } from '../model/finding.ts';
import type { ImageReference } from '../model/image.ts';
import { unobserved } from '../model/observation.ts';
import { parseImageReference } from '../parsers/image-reference.ts';
import { type ImageSurroundings, judgedImage } from './judged-image.ts';

const aboutImages = new Set([
	...['windows-host-image-build-mismatch', 'image-os-mismatch', 'image-arch-mismatch'],
	'docker-desktop-wrong-container-mode',
]);

// Of no release: what fits instead is the one for this machine.
const anyRelease = parseImageReference('mcr.microsoft.com/windows/nanoserver');

/** The image that the lines speak of, where its name tells what it is made for. */
function imageIn(lines: readonly string[]): ImageReference | null {
	const words = lines.flatMap((line) => line.split(/[\s"'`,;()]+/));
	for (const written of words) {
		const word = written.replace(/[.:]+$/, '');
		// A bare word is more often a word than an image.
		const reference = /[:/]/.test(word) ? parseImageReference(word) : null;
		if (reference !== null && knownImage(reference) !== null) return reference;
	}
	return null;
}

function surroundings(facts: Facts): ImageSurroundings {
	const unseen = unobserved('unsupported', { source: 'no look at it' });
	return {
		// An image that was named on the command line is another matter.
		'stored-image': unseen,
		'offered-image': unobserved('offline', { source: 'no look at it' }),
		'engine-ping': facts['engine-ping'] ?? unseen,
		'engine-version': facts['engine-version'] ?? unseen,
		'engine-endpoint': facts['engine-endpoint'] ?? unseen,
		'docker-product': facts['docker-product'] ?? unseen,
		'windows-release': facts['windows-release'] ?? unseen,
		cpu: facts.cpu ?? unseen,
		'hypervisor-platform': facts['hypervisor-platform'] ?? unseen,
		'hypervisor-leaves': facts['hypervisor-leaves'] ?? unseen,
		'windows-features': facts['windows-features'] ?? unseen,
	};
}

/** What would help on a machine against a cause that is about an image; undefined: nothing more than its row says. */
export function imageCure(
	{ cause, because }: NamedCause,
	facts: Facts,
): RemediationCall | undefined {
	if (!aboutImages.has(cause)) return undefined;
	const isOfBuilds = cause === 'windows-host-image-build-mismatch';
	const isWindows = facts['windows-release']?.status === 'observed';
	const image = imageIn(because) ?? (isOfBuilds && isWindows ? anyRelease : null);
	if (image === null) return undefined;
	const judged = judgedImage(image, surroundings(facts));
	return judged.verdict === 'fail' && 'id' in judged.remedy ? judged.remedy : undefined;
}
