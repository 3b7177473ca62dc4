import type { PlacedEngine } from '../model/engine-facts.ts';
import type { Used } from '../model/facts.ts';
import { valueIn } from '../model/observation.ts';
import { engineArchives } from './engine-archives.ts';
import { engineNeeds } from './engine-needs.ts';
import { enginePlace } from './engine-place.ts';
import { fittingEngine } from './fitting-engine.ts';

/** What an upgrade of an engine is told: the archive, where its programs lie, and what runs it. */
export type EngineUpgrade = {
	/** `windows`; otherwise it does not matter. */
	readonly family: string;
	readonly init?: string;
	readonly folder: string;
	/** A folder with links to the programs; empty: there is none. */
	readonly links: string;
	readonly archive: string;
	readonly sha256: string;
	/** Versions, for people; empty where the archive is none of the known ones. */
	readonly from: string;
	readonly to: string;
};

/** An archive that somebody chose. */
export interface ChosenArchive {
	readonly archive: string;
	readonly sha256: string;
}

type Around = Partial<
	Used<'operating-system' | 'system-tools' | 'cpu' | 'packet-filter' | 'windows-release'>
>;

const versionOf = (sha256: string): string =>
	engineArchives.find((one) => one.sha256 === sha256)?.version ?? '';

/** Whether a version is a later one: `29.7.2` after `20.10.23`. */
function isLater(one: string, other: string): boolean {
	const [parts, others] = [one, other].map((text) => text.split('.').map(Number));
	const place = parts?.findIndex((part, index) => part !== others?.[index]) ?? -1;
	return place >= 0 && (parts?.[place] ?? 0) > (others?.[place] ?? 0);
}

function told(facts: Around) {
	const windows = valueIn(facts['windows-release']);
	if (windows !== undefined) {
		const { build, architecture } = windows;
		const fitting = fittingEngine({ os: 'windows', architecture, build });
		return { fitting, needs: { family: 'windows', links: '' } };
	}
	const { family, init = '', architecture } = engineNeeds(facts);
	const fitting = fittingEngine({ os: 'linux', architecture });
	return { fitting, needs: { family, init, links: enginePlace.links } };
}

/**
 * What brings the engine that nestvirt unpacked to the chosen archive, or to the one that it would unpack today; null:
 * it is that already, or a later one, or somebody chose another archive for it before.
 */
export function engineUpgrade(
	{ folder, sha256: there }: PlacedEngine,
	facts: Around,
	chosen?: ChosenArchive,
): EngineUpgrade | null {
	const { fitting, needs } = told(facts);
	const from = versionOf(there);
	if (chosen !== undefined) {
		const same = chosen.sha256 === there;
		return same ? null : { ...needs, folder, ...chosen, from, to: versionOf(chosen.sha256) };
	}
	if (fitting === undefined || from === '' || !isLater(fitting.version, from)) return null;
	const { source: archive, sha256, version: to } = fitting;
	return { ...needs, folder, archive, sha256, from, to };
}
