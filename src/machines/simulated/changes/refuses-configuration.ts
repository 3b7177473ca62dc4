import { parseDaemonFaults } from '../../../parsers/daemon-faults.ts';
import { parseDaemonFlags } from '../../../parsers/daemon-flags.ts';
import type { Description } from '../description.ts';

const places = {
	linux: '/etc/docker/daemon.json',
	windows: 'C:/ProgramData/docker/config/daemon.json',
} as const;

/** Whether the engine's daemon of a simulated machine, started with these words, ends at once on its `daemon.json`. */
export function refusesConfiguration(
	{ os, files }: Description,
	release: number,
	words: readonly string[] = [],
): boolean {
	const system = os === 'windows' ? 'windows' : 'linux';
	const text = files[places[system]];
	const daemon = { system, release, flags: parseDaemonFlags(words) } as const;
	return (
		text !== undefined && parseDaemonFaults(text, daemon).some(({ isHarmless }) => !isHarmless)
	);
}
