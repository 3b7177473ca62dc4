import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileJournal } from '../../src/journal/file-journal.ts';
import { keptJournal } from '../../src/workshop/kept-journal.ts';

const home = mkdtempSync(join(tmpdir(), 'nestvirt-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('the journal of another time is read with its moments, and only as far as it may be large', async () => {
	const folder = join(home, 'state');
	const at = '2026-01-01T00:00:00.000Z';
	const journal = fileJournal(folder, 'a', () => at);
	await journal.append({ record: 'resumed', bootId: 'one' });
	await journal.close();
	expect(await keptJournal(folder, 1000)).toEqual({
		status: 'observed',
		value: [{ record: 'resumed', bootId: 'one', at }],
	});
	expect(await keptJournal(folder, 20)).toMatchObject({ status: 'unobserved', reason: 'skipped' });
	expect(await keptJournal(join(home, 'none'), 20)).toMatchObject({ status: 'absent' });
});
