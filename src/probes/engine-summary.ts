import type { Probe } from '../model/probe.ts';
import { parseEngineSummary } from '../parsers/engine-summary.ts';
import { engineAnswer } from './engine-answer.ts';

/** How the engine is set up. It gathers this for every caller, which can take it long: `brief`. */
export const engineSummary: Probe<'engine-summary'> = {
	fact: 'engine-summary',
	title: "the container engine's own report",
	appliesTo: ['linux', 'windows'],
	manner: 'brief',
	observe: (machine) =>
		engineAnswer(
			machine,
			'/info',
			({ statusCode, body }) => (statusCode === 200 ? parseEngineSummary(body) : null),
			({ storageDriver, dataRoot }) => `${storageDriver} in ${dataRoot}`,
		),
};
