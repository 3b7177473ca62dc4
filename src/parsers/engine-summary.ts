import type { EngineSummary } from '../model/engine-facts.ts';
import { parseJsonObject } from './json-object.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const textsOf = (value: unknown): readonly string[] =>
	Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** The answer of the engine's `/info` (Engine API); null when it names no operating system type. */
export function parseEngineSummary(body: string): EngineSummary | null {
	// {"OSType":"linux","Driver":"overlay2","DockerRootDir":"/var/lib/docker","CgroupVersion":"2"}
	const answer = parseJsonObject(body);
	if (answer === null || textOf(answer['OSType']) === '') return null;
	return {
		osType: textOf(answer['OSType']),
		storageDriver: textOf(answer['Driver']),
		dataRoot: textOf(answer['DockerRootDir']),
		controlGroupVersion: textOf(answer['CgroupVersion']) || null,
		rootless: textsOf(answer['SecurityOptions']).includes('name=rootless'),
		warnings: textsOf(answer['Warnings']),
	};
}
