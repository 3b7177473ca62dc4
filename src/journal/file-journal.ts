import * as fs from 'node:fs';
import { join } from 'node:path';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { JournalRecord, JournalStore } from '../model/journal.ts';
import { lock } from './lock.ts';
import { ownFolder } from './own-folder.ts';
import { sealedLine } from './sealed-line.ts';
import { type SealedLines, sealedLines } from './sealed-lines.ts';
import { statusAfter } from './status-after.ts';
import { writeWhole } from './write-whole.ts';

const ownerOnly = 0o600;
const everybodyReads = 0o644;

/** Adds a line to the end of the whole ones, and to the disk. */
function appended(path: string, line: string, after: number): void {
	const descriptor = fs.openSync(path, fs.constants.O_RDWR | fs.constants.O_CREAT, ownerOnly);
	try {
		// A line that was cut off when the machine stopped goes.
		fs.ftruncateSync(descriptor, after);
		const bytes = Buffer.from(line);
		for (let at = 0; at < bytes.length; ) {
			at += fs.writeSync(descriptor, bytes, at, bytes.length - at, after + at);
		}
		fs.fsyncSync(descriptor);
	} finally {
		fs.closeSync(descriptor);
	}
}

/** Without its journal a run does not go on; what was changed so far is known to the lines before. */
function unwritten(folder: string, error: unknown): Failure {
	const { code = 'unknown error' } = error as NodeJS.ErrnoException;
	return new Failure(
		exitCodes.notRestored,
		`The journal in ${folder} cannot be written (${code}), so nothing more is changed. Mend that, then go on: nestvirt setup --resume`,
	);
}

function linesIn(path: string): SealedLines {
	try {
		return sealedLines(fs.readFileSync(path, 'utf8'));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		return sealedLines('');
	}
}

/** The names of runs that ended: journal-1.jsonl, journal-2.jsonl... */
function asideIn(folder: string): string {
	const numbers = fs
		.readdirSync(folder)
		.flatMap((name) => /^journal-(\d+)\.jsonl$/.exec(name)?.[1] ?? []);
	return join(folder, `journal-${Math.max(0, ...numbers.map(Number)) + 1}.jsonl`);
}

/**
 * A journal in a folder: `journal.jsonl` for its owner alone, and `status.json`, which says to everybody how the run
 * stands and holds no evidence. `now` tells the moment of each record. Throws a Failure where the folder is not safe, or another process writes in it.
 */
export function fileJournal(
	folder: string,
	bootId: string,
	now: () => string = () => new Date().toISOString(),
): JournalStore {
	ownFolder(folder);
	const path = join(folder, 'journal.jsonl');
	const unlock = lock(join(folder, 'lock'), bootId);
	const told = (record: JournalRecord): void => {
		const status = statusAfter(record);
		if (status === null) return;
		writeWhole(join(folder, 'status.json'), `${JSON.stringify(status)}\n`, everybodyReads);
	};
	return {
		read: async () => linesIn(path).records,
		async append(record) {
			const { records, bytes, seal } = linesIn(path);
			try {
				appended(path, sealedLine(record, records.length, seal, now()), bytes);
				told(record);
			} catch (error) {
				throw unwritten(folder, error);
			}
		},
		async begin() {
			if (fs.existsSync(path)) fs.renameSync(path, asideIn(folder));
		},
		async close() {
			unlock();
		},
	};
}
