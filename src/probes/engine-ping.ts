import type { Probe } from '../model/probe.ts';
import { engineAnswer } from './engine-answer.ts';

/** Whether the engine answers: one unversioned GET, whose headers also name its API and system. */
export const enginePing: Probe<'engine-ping'> = {
	fact: 'engine-ping',
	title: 'whether the container engine answers',
	appliesTo: ['linux', 'windows'],
	observe: (machine) =>
		engineAnswer(
			machine,
			'/_ping',
			({ statusCode, headers }) => ({
				statusCode,
				apiVersion: headers['api-version'] ?? null,
				osType: headers['ostype'] ?? null,
				server: headers['server'] ?? null,
			}),
			({ statusCode, server }) => [statusCode, server].filter(Boolean).join(' '),
		),
};
