import type { Probe } from '../model/probe.ts';
import { parseEngineVersion } from '../parsers/engine-version.ts';
import { engineAnswer } from './engine-answer.ts';

/** Which engine answers, and which API it speaks. */
export const engineVersion: Probe<'engine-version'> = {
	fact: 'engine-version',
	title: "the container engine's version",
	appliesTo: ['linux', 'windows'],
	observe: (machine) =>
		engineAnswer(
			machine,
			'/version',
			({ statusCode, body }) => (statusCode === 200 ? parseEngineVersion(body) : null),
			({ version, apiVersion }) => `${version}, API ${apiVersion}`,
		),
};
