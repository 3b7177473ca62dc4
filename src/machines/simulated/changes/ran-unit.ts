import type { Change } from '../../../model/change.ts';
import { parseCommandWords } from '../../../parsers/command-words.ts';
import { parseUnitCommand } from '../../../parsers/unit-command.ts';
import type { Description } from '../description.ts';
import { ranEngine } from './ran-engine.ts';
import { refusesConfiguration } from './refuses-configuration.ts';

const docker = 'docker.service';
// Of Debian 12: /usr/share/doc/docker.io
const release = 2010;

/** The words with which the unit starts the engine. */
function engineWords({ files }: Description): readonly string[] {
	const unit = files[`/etc/systemd/system/${docker}`] ?? files[`/lib/systemd/system/${docker}`];
	const dropIns = Object.keys(files)
		.filter((path) => path.startsWith(`/etc/systemd/system/${docker}.d/`))
		.sort();
	const texts = [unit ?? '', ...dropIns.map((path) => files[path] ?? '')];
	const words = parseCommandWords(parseUnitCommand(texts)?.command ?? '');
	return words.slice(1).map(({ text }) => text);
}

/** A simulated Linux after systemd started or stopped a unit; null: there is none of that name. */
export function ranUnit(
	machine: Description,
	{ unit, running }: Extract<Change, { change: 'run-unit' }>,
): Description | null {
	if (machine.units?.[unit] === undefined) return null;
	const isRefused =
		unit === docker && running && refusesConfiguration(machine, release, engineWords(machine));
	return isRefused ? machine : ranEngine(machine, running);
}
