import type { Change, Changed, Progress } from '../../../model/change.ts';
import type { ChangeableMachine } from '../../../model/changeable-machine.ts';
import type { Reading } from '../../../model/observation.ts';
import { archiveChanges } from '../archives/archive-changes.ts';
import type { ArchiveSite } from '../archives/archive-limits.ts';
import { changedFiles } from '../changes/changed-files.ts';
import { ranWell } from '../changes/ran-well.ts';
import { insideChanges } from '../wsl/inside-changes.ts';
import { wslProgram } from '../wsl/wsl-program.ts';
import { bootId } from './boot-id.ts';
import { folderChanges } from './folder-changes.ts';
import { groupChanges } from './group-changes.ts';
import { memberChanges } from './member-changes.ts';
import { natChanges } from './nat-changes.ts';
import type { PowerShellSession } from './powershell-session.ts';
import { registry } from './registry.ts';
import { registryChanges } from './registry-changes.ts';
import { searchPathChanges } from './search-path-changes.ts';
import { serviceChanges } from './service-changes.ts';
import { serviceRegistrations } from './service-registrations.ts';
import { services } from './services.ts';
import { systemFolder } from './system-folder.ts';
import { systemShell } from './system-shell.ts';
import { win32 } from './win32.ts';
import { windowsSchedule } from './windows-schedule.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;
type Answer = Reading<Changed> | Promise<Reading<Changed>>;
type Makers = {
	readonly [K in Change['change']]?: (change: Of<K>, progress?: Progress) => Answer;
};

const tenMinutes = 600_000;
// ERROR_SUCCESS_REBOOT_REQUIRED
const restartCode = 3010;
const safeFeature = /^[A-Za-z][A-Za-z0-9-]*$/;
const safeEntry = /^\{[0-9a-f-]{36}\}$/;
const safeDrive = /^[A-Z]:$/;

const refused = (what: string): Reading<never> => ({
	status: 'unobserved',
	reason: 'unsupported',
	detail: `${what} is refused`,
});

/** Changes of the boot menu: https://learn.microsoft.com/windows-hardware/drivers/devtest/bcdedit--set */
function menuChanges(folder: string): Makers {
	const program = `${folder}\\bcdedit.exe`;
	const onEntry = (entry: string, ...words: string[]): Answer =>
		safeEntry.test(entry) ? ranWell({ program, words }) : refused(entry);
	return {
		'set-launch-type': ({ entry, launchType }) =>
			launchType === null
				? onEntry(entry, '/deletevalue', entry, 'hypervisorlaunchtype')
				: onEntry(entry, '/set', entry, 'hypervisorlaunchtype', launchType),
		'copy-boot-entry': ({ description }) =>
			ranWell({ program, words: ['/copy', '{current}', '/d', description] }),
		'hide-boot-entry': ({ entry }) => onEntry(entry, '/displayorder', entry, '/remove'),
		'remove-boot-entry': ({ entry }) => onEntry(entry, '/delete', entry),
		async 'boot-once'({ entry }) {
			const set = await onEntry(entry, '/bootsequence', entry);
			return set.status === 'observed' ? { status: 'observed', value: { restart: true } } : set;
		},
	};
}

/**
 * Changes by programs of Windows, by absolute path:
 * https://learn.microsoft.com/windows-hardware/manufacture/desktop/dism-operating-system-package-servicing-command-line-options,
 * https://learn.microsoft.com/windows-server/administration/windows-commands/manage-bde-protectors
 */
function programChanges(folder: string): Makers {
	const protectors = (drive: string, ...words: string[]): Answer =>
		safeDrive.test(drive)
			? ranWell({ program: `${folder}\\manage-bde.exe`, words: ['-protectors', ...words] })
			: refused(drive);
	return {
		async 'enable-feature'({ feature, enabled, guarded }) {
			if (!safeFeature.test(feature)) return refused(feature);
			const words = [
				...['/Online', enabled ? '/Enable-Feature' : '/Disable-Feature'],
				...[`/FeatureName:${feature}`, ...(enabled ? ['/All'] : []), '/NoRestart', '/Quiet'],
			];
			const program = `${folder}\\dism.exe`;
			const end = await ranWell({ program, words, restartCode, milliseconds: tenMinutes });
			if (!guarded) return end;
			// Also where it failed: how far servicing came nobody knows.
			const off = ['/set', '{default}', 'hypervisorlaunchtype', 'off'];
			const guard = await ranWell({ program: `${folder}\\bcdedit.exe`, words: off });
			return guard.status === 'observed' ? end : guard;
		},
		'suspend-encryption': ({ drive, restarts }) =>
			protectors(drive, '-disable', drive, '-RebootCount', String(restarts)),
		'resume-encryption': ({ drive }) => protectors(drive, '-enable', drive),
	};
}

/** A PowerShell that may take its time; loaded when the first change needs it. */
async function openShell(folder: string): Promise<PowerShellSession> {
	const { powershellSession } = await import('./powershell-session.ts');
	const limits = { start: 30_000, query: 60_000, all: 120_000 };
	return powershellSession(systemShell(folder, process.env), [], limits);
}

/**
 * Makes changes of this Windows; `site` is the folder of the journal, with whom downloads are trusted by. Throws where
 * koffi is not installed or may not load.
 */
export function windowsChanges(site: ArchiveSite): Pick<ChangeableMachine, 'bootId' | 'change'> {
	const libraries = win32();
	const folder = systemFolder(libraries);
	const place = site.folder;
	const { registryValues } = registry(libraries);
	const { serviceStatus } = services(libraries, registryValues);
	const inWsl = async (
		make: (changes: ReturnType<typeof insideChanges>) => Answer,
	): Promise<Reading<Changed>> => {
		const program = await wslProgram(folder, registryValues);
		return program === null
			? refused('a change without wsl.exe')
			: make(insideChanges(program, place));
	};
	const makers: Makers = {
		...changedFiles,
		...archiveChanges(site),
		...menuChanges(folder),
		...programChanges(folder),
		...serviceChanges(libraries),
		...serviceRegistrations(libraries, serviceStatus),
		...groupChanges(libraries),
		...memberChanges(libraries),
		...natChanges(() => openShell(folder)),
		...folderChanges(libraries),
		'in-distribution': (change) => inWsl((one) => one['in-distribution'](change)),
		'terminate-distribution': (change) => inWsl((one) => one['terminate-distribution'](change)),
		'search-folder': searchPathChanges(libraries),
		'set-registry-value': registryChanges(libraries),
		'schedule-resume': ({ words }) => windowsSchedule(folder, place, words),
		'unschedule-resume': () => windowsSchedule(folder, place, null),
	};
	return {
		bootId: () => bootId(libraries, registryValues),
		async change(change, progress) {
			const make = makers[change.change] as
				| ((change: Change, progress?: Progress) => Answer)
				| undefined;
			return make === undefined ? refused(change.change) : make(change, progress);
		},
	};
}
