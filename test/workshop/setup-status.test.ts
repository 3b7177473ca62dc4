import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { setupStatus } from '../../src/workshop/setup-status.ts';

const folder = mkdtempSync(join(tmpdir(), 'nestvirt-status-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (text: string) => {
	writeFileSync(join(folder, 'status.json'), text);
	return setupStatus(folder);
};

test('how a run stands is read', () => {
	const status = { schema: 'nestvirt/status@1', state: 'waits-for-restart' };
	expect(read(JSON.stringify(status))).toEqual(status);
});

test('what is damaged, foreign or missing tells nothing', () => {
	for (const text of ['', '{', 'null', '[]', '{"state": "at-work\\u001b[31m"}', '{"state": 1}']) {
		expect(read(text)).toBeNull();
	}
	expect(setupStatus(join(folder, 'none'))).toBeNull();
});
