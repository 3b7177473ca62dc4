import type { ImageReference } from '../../model/image.ts';
import { absent } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { parseEngineImage } from '../../parsers/engine-image.ts';
import { engineAnswer } from '../engine-answer.ts';

/** What the image is made for, where the engine has it already; absent where it has not. */
export function storedImage({ name }: ImageReference): Probe<'stored-image'> {
	return {
		fact: 'stored-image',
		title: 'what the engine has under the name of the image',
		appliesTo: ['linux', 'windows'],
		async observe(machine) {
			const seen = await engineAnswer(
				machine,
				`/images/${name}/json`,
				({ statusCode, body }) => (statusCode === 404 ? 'none' : parseEngineImage(body)),
				(image) => (image === 'none' ? 'no such image' : [image.os, image.osVersion].join(' ')),
			);
			if (seen.status !== 'observed') return seen;
			const { value, evidence } = seen;
			return value === 'none' ? absent(...evidence) : { status: 'observed', value, evidence };
		},
	};
}
