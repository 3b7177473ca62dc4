import type { EngineVersion } from '../model/engine-facts.ts';
import { parseJsonObject } from './json-object.ts';

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The answer of the engine's `/version` (Engine API); null when it states no version. */
export function parseEngineVersion(body: string): EngineVersion | null {
	// {"Platform":{"Name":""},"Version":"20.10.24+dfsg1","ApiVersion":"1.41","Os":"linux","Arch":"amd64"}
	const answer = parseJsonObject(body);
	const version = textOf(answer?.['Version']);
	if (answer === null || version === null) return null;
	const platform = answer['Platform'] as { readonly Name?: unknown } | null | undefined;
	return {
		platform: textOf(platform?.Name) || null,
		version,
		apiVersion: textOf(answer['ApiVersion']) ?? '',
		os: textOf(answer['Os']) ?? '',
		architecture: textOf(answer['Arch']) ?? '',
	};
}
