import type { Change, Changed, Progress } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { archiveChanges } from '../archives/archive-changes.ts';
import type { ArchiveSite } from '../archives/archive-limits.ts';
import { changedFiles } from './changed-files.ts';
import { enableInitScript } from './enable-init-script.ts';
import { installPackages } from './install-packages.ts';
import { linuxSchedule } from './linux-schedule.ts';
import { packageTools } from './package-tools.ts';
import { ranWell } from './ran-well.ts';
import { removePackages } from './remove-packages.ts';
import { runDaemon } from './run-daemon.ts';
import { runInitScript } from './run-init-script.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;
type Answer = Reading<Changed> | Promise<Reading<Changed>>;

interface Circumstances {
	/** That of the journal. */
	readonly folder: string;
	readonly progress: Progress | undefined;
}

type Makers = { readonly [K in Change['change']]?: (change: Of<K>, at: Circumstances) => Answer };

// Names reach programs as words of their own; one that begins with a hyphen would be taken for an option.
const safeName = /^[A-Za-z0-9_][A-Za-z0-9_.@+:-]*\$?$/;

function named(names: readonly string[], make: () => Answer): Answer {
	const odd = names.find((name) => !safeName.test(name));
	return odd === undefined
		? make()
		: { status: 'unobserved', reason: 'unsupported', detail: `the name ${odd} is refused` };
}

const systemctl = (...words: string[]): Answer => ranWell({ program: 'systemctl', words });

// What failed a few times just now systemd starts only after a minute, unless it is told to forget that.
async function started(unit: string): Promise<Reading<Changed>> {
	await systemctl('reset-failed', unit);
	return systemctl('start', unit);
}

// systemd goes by what it read before until it is told to look again.
const ofUnit = /^\/etc\/systemd\/system\//;

function reloaded(path: string, done: Reading<Changed>): Answer {
	return done.status === 'observed' && ofUnit.test(path) ? systemctl('daemon-reload') : done;
}

const makers: Makers = {
	...changedFiles,
	'write-file': (change) => reloaded(change.path, changedFiles['write-file'](change)),
	'remove-file': (change) => reloaded(change.path, changedFiles['remove-file'](change)),
	'add-group': ({ group }) =>
		// 9: it is there already (groupadd(8)).
		named([group], () =>
			ranWell({ program: 'groupadd', words: ['--system', group], alsoWell: [9] }),
		),
	// 6: there is no such group (groupdel(8)).
	'remove-group': ({ group }) =>
		named([group], () => ranWell({ program: 'groupdel', words: [group], alsoWell: [6] })),
	'add-member': ({ group, member }) =>
		named([group, member], () => ranWell({ program: 'gpasswd', words: ['-a', member, group] })),
	// 3: it is no member (gpasswd(1)).
	'remove-member': ({ group, member }) =>
		named([group, member], () =>
			ranWell({ program: 'gpasswd', words: ['-d', member, group], alsoWell: [3] }),
		),
	'load-module': ({ module }) =>
		named([module], () => ranWell({ program: 'modprobe', words: [module] })),
	'unload-module': ({ module }) =>
		named([module], () => ranWell({ program: 'modprobe', words: ['-r', module] })),
	'install-packages': ({ packages }, { folder, progress }) =>
		named(packages, () => installPackages(packages, packageTools(folder), progress)),
	'remove-packages': (change, { folder }) =>
		named([...change.packages, ...change.purged], () =>
			removePackages(change, packageTools(folder)),
		),
	'enable-unit': ({ unit, enabled }) =>
		named([unit], () => systemctl(enabled ? 'enable' : 'disable', unit)),
	'run-unit': ({ unit, running }) =>
		named([unit], () => (running ? started(unit) : systemctl('stop', unit))),
	'enable-init-script': ({ script, enabled }) =>
		named([script], () => enableInitScript(script, enabled)),
	'run-daemon': runDaemon,
	'run-init-script': (change) => named([change.script], () => runInitScript(change)),
};

/** Makes a change of this Linux; `site` is the folder of the journal, with whom downloads are trusted by. */
export async function linuxChanges(
	change: Change,
	site: ArchiveSite,
	progress?: Progress,
): Promise<Reading<Changed>> {
	const { folder } = site;
	if (change.change === 'schedule-resume') return linuxSchedule(folder, change.words);
	if (change.change === 'unschedule-resume') return linuxSchedule(folder, null);
	const archives = archiveChanges(site);
	if (change.change === 'place-archive') return archives['place-archive'](change, progress);
	if (change.change === 'remove-archive') return archives['remove-archive'](change);
	const make = makers[change.change] as ((change: Change, at: Circumstances) => Answer) | undefined;
	if (make !== undefined) return make(change, { folder, progress });
	const detail = `${change.change} is none of Linux`;
	return { status: 'unobserved', reason: 'unsupported', detail };
}
