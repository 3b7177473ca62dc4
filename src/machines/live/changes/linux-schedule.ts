import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { resumeSchedule } from '../../../knowledge/resume-schedule.ts';
import type { Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { changedFiles } from './changed-files.ts';
import { type OwnCopy, ownCopy } from './own-copy.ts';
import { ranWell } from './ran-well.ts';

const { name } = resumeSchedule;
const unit = `${name}.service`;
const path = `/etc/systemd/system/${unit}`;
const link = resumeSchedule.fileOf('linux') ?? '';

// A unit takes each word of its own in quotes; a percent sign means something to systemd.
const quoted = (word: string): string =>
	`"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%')}"`;

function unitText({ runtime, program }: OwnCopy, words: readonly string[]): string {
	return [
		'[Unit]',
		'Description=Go on with the set-up of this machine',
		'After=network.target',
		'[Service]',
		'Type=oneshot',
		`ExecStart=${[runtime, program, ...words].map(quoted).join(' ')}`,
		// The program cannot take its own copy away while it runs. Once it is not to be started again, that goes.
		`ExecStopPost=/bin/sh -c ${quoted(`[ -L ${link} ] || rm -rf ${dirname(dirname(program))} ${path}`)}`,
		// These codes of the program are no failure of the service: it waits for the next restart, or is done.
		'SuccessExitStatus=1 3 4 10',
		'[Install]',
		'WantedBy=multi-user.target',
		'',
	].join('\n');
}

const systemctl = (...words: string[]) => ranWell({ program: 'systemctl', words });

/** Has systemd run a copy of this program at each start; the copy lies beside the journal, in `folder`. */
async function schedule(folder: string, words: readonly string[]): Promise<Reading<Changed>> {
	// The path stands in a line of a shell.
	if (!/^[\w./-]+$/.test(folder)) {
		const detail = `${folder} has characters in it that a unit cannot safely have`;
		return { status: 'unobserved', reason: 'unsupported', detail };
	}
	const text = unitText(ownCopy(`${folder}/program`), words);
	const written = changedFiles['write-file']({ change: 'write-file', path, text, mode: 0o644 });
	if (written.status !== 'observed') return written;
	const read = await systemctl('daemon-reload');
	return read.status === 'observed' ? systemctl('enable', unit) : read;
}

async function unschedule(folder: string): Promise<Reading<Changed>> {
	const disabled = await systemctl('disable', unit);
	const isCopy = process.argv[1]?.startsWith(`${folder}/program/`) === true;
	if (disabled.status !== 'observed' || isCopy) return disabled;
	changedFiles['remove-file']({ change: 'remove-file', path, emptyFolders: [] });
	rmSync(`${folder}/program`, { recursive: true, force: true });
	return systemctl('daemon-reload');
}

/** Has systemd start this program at each start of the machine, or no longer: null. */
export function linuxSchedule(
	folder: string,
	words: readonly string[] | null,
): Promise<Reading<Changed>> {
	return words === null ? unschedule(folder) : schedule(folder, words);
}
