import type { ArchiveMarker } from '../knowledge/archive-marker.ts';
import { isProgramName } from '../knowledge/is-program-name.ts';
import { parseJsonObject } from './json-object.ts';

const isName = (value: unknown): value is string =>
	typeof value === 'string' && isProgramName(value);

/** What the marker in a folder says of the archive there; null where it says nothing that can be used. */
export function parseArchiveMarker(text: string): ArchiveMarker | null {
	const { sha256, programs } = parseJsonObject(text) ?? {};
	if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return null;
	if (!Array.isArray(programs) || programs.length === 0 || !programs.every(isName)) return null;
	return { sha256, programs };
}
