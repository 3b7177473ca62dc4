import type { ImageReference, ImageVariant } from '../../model/image.ts';
import { observed, unobserved, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { parseRegistryImage } from '../../parsers/registry-image.ts';

const shown = ({ os, architecture, osVersion }: ImageVariant): string =>
	[[os, architecture].filter(Boolean).join('/'), osVersion].filter(Boolean).join(' ');

/** What the image is made for, as its registry says, where the user allows to ask it. */
export function offeredImage(reference: ImageReference): Probe<'offered-image'> {
	return {
		fact: 'offered-image',
		title: 'what the registry says about the image',
		appliesTo: ['linux', 'windows'],
		manner: 'online',
		async observe(machine) {
			const source = `the registry ${reference.registry}`;
			const answer = await machine.registryImage(reference);
			if (answer.status !== 'observed') return withoutValue(answer, source);
			const known = parseRegistryImage(answer.value);
			if (known === null) return unobserved('unparsable', { source });
			return observed(known, { source, excerpt: known.variants.map(shown).join(', ') });
		},
	};
}
