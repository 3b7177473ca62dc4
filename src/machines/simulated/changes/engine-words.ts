import { parseCommandWords } from '../../../parsers/command-words.ts';
import { parseUnitCommand } from '../../../parsers/unit-command.ts';
import type { Description } from '../description.ts';

const docker = 'docker.service';

/** The words with which systemd starts the engine of a simulated Linux; none where something else does. */
export function engineWords({ files, statuses = {} }: Description): readonly string[] {
	if (statuses['/run/systemd/system'] === undefined) return [];
	const unit = files[`/etc/systemd/system/${docker}`] ?? files[`/lib/systemd/system/${docker}`];
	const dropIns = Object.keys(files)
		.filter((path) => path.startsWith(`/etc/systemd/system/${docker}.d/`))
		.sort();
	const texts = [unit ?? '', ...dropIns.map((path) => files[path] ?? '')];
	const words = parseCommandWords(parseUnitCommand(texts)?.command ?? '');
	return words.slice(1).map(({ text }) => text);
}
