import { archiveMarker } from '../knowledge/archive-marker.ts';
import { enginePlace } from '../knowledge/engine-place.ts';
import type { Machine } from '../model/machine.ts';
import { absent, observed, unobserved, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { parseArchiveMarker } from '../parsers/archive-marker.ts';
import { enginePrograms } from './engine-programs.ts';
import { programFolder } from './windows/program-folder.ts';

// The same service belongs to whoever installed an engine: the marker tells whose it is.
const service = 'docker';

/** Where an engine of an archive would lie; null: none is there. */
async function placeOn(machine: Machine): Promise<string | null> {
	if (machine.os === 'windows') {
		const status = await machine.serviceStatus(service);
		const folder = valueIn(await programFolder.observe(machine))?.path;
		if (status.status !== 'observed' || folder === undefined) return null;
		return `${folder.replaceAll('\\', '/')}/Docker`;
	}
	const { dockerd } = valueIn(await enginePrograms.observe(machine)) ?? {};
	return dockerd === `${enginePlace.links}/dockerd` ? enginePlace.folder : null;
}

/** The archive that nestvirt unpacked the engine from, where it did. */
export const placedEngine: Probe<'placed-engine'> = {
	fact: 'placed-engine',
	title: 'the archive that the engine came from',
	appliesTo: ['linux', 'windows'],
	async observe(machine) {
		const folder = await placeOn(machine);
		if (folder === null) return absent({ source: 'programs of an engine' });
		const source = `${folder}/${archiveMarker}`;
		const marker = await machine.readFile(source);
		if (marker.status !== 'observed') return withoutValue(marker, source);
		const said = parseArchiveMarker(marker.value.text);
		if (said === null) return unobserved('unparsable', { source });
		const { sha256 } = said;
		return observed({ folder, sha256 }, { source, excerpt: sha256 });
	},
};
