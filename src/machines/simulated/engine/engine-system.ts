import type { Description } from '../description.ts';

/** The system of an engine's containers, as it says itself: behind the pipe of a Windows may be an engine for Linux. */
export function engineSystem({ engine, os }: Description): 'linux' | 'windows' {
	const said = engine?.['/_ping']?.headers['ostype'] ?? os;
	return said === 'windows' ? 'windows' : 'linux';
}
