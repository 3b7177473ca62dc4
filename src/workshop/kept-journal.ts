import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { sealedLines } from '../journal/sealed-lines.ts';
import type { KeptRecord } from '../model/journal.ts';
import type { Reading } from '../model/observation.ts';
import { stateFolder } from './state-folder.ts';

async function textOf(path: string, mostBytes: number): Promise<Reading<string>> {
	const file = await open(path, 'r');
	try {
		const { size } = await file.stat();
		if (size > mostBytes) {
			const detail = `the journal is ${size} bytes, and at most ${mostBytes} are read`;
			return { status: 'unobserved', reason: 'skipped', detail };
		}
		return { status: 'observed', value: await file.readFile('utf8') };
	} finally {
		await file.close();
	}
}

/** The records of the last set-up of this computer, read and left alone; only its owner may read them. */
export async function keptJournal(
	state: string | undefined,
	mostBytes: number,
): Promise<Reading<readonly KeptRecord[]>> {
	const folder = state ?? stateFolder();
	try {
		const text = await textOf(join(folder, 'journal.jsonl'), mostBytes);
		if (text.status !== 'observed') return text;
		return { status: 'observed', value: sealedLines(text.value).records };
	} catch (error) {
		const { code = '', message } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return { status: 'absent', detail: 'nothing was set up here' };
		const reason = code === 'EACCES' || code === 'EPERM' ? 'access-denied' : 'failed';
		return { status: 'unobserved', reason, detail: code === '' ? message : code };
	}
}
