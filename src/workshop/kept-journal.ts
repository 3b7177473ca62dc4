import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealedLines } from '../journal/sealed-lines.ts';
import type { KeptRecord } from '../model/journal.ts';
import type { Reading } from '../model/observation.ts';
import { stateFolder } from './state-folder.ts';

/** The records of the last set-up of this computer, read and left alone; only its owner may read them. */
export function keptJournal(state: string | undefined): Reading<readonly KeptRecord[]> {
	const folder = state ?? stateFolder();
	try {
		const text = readFileSync(join(folder, 'journal.jsonl'), 'utf8');
		return { status: 'observed', value: sealedLines(text).records };
	} catch (error) {
		const { code = '', message } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return { status: 'absent', detail: 'nothing was set up here' };
		const reason = code === 'EACCES' || code === 'EPERM' ? 'access-denied' : 'failed';
		return { status: 'unobserved', reason, detail: code === '' ? message : code };
	}
}
