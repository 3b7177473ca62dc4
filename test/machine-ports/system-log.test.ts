import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { systemLog } from '../../src/machines/live/system-log.ts';

const home = mkdtempSync(join(tmpdir(), 'nestvirt-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let count = 0;
/** A program in the place of journalctl. */
function program(script: string): string {
	count += 1;
	const path = join(home, `journalctl-${count}`);
	writeFileSync(path, `#!/bin/sh\n${script}\n`);
	chmodSync(path, 0o755);
	return path;
}

describe.skipIf(process.platform === 'win32')('the log of systemd', () => {
	test('is asked for by source and lines, in English, in UTC, without a pager', async () => {
		process.env['NESTVIRT_PLANTED'] = 'steered';
		const path = program('echo "$@"; env | sort');
		const answer = await systemLog('docker', 7, path);
		const told = answer.status === 'observed' ? answer.value.tail : '';
		expect(told.split('\n')[0]).toBe(
			'-u docker.service -t dockerd -t systemd -n 7 -o short-iso --utc --no-pager',
		);
		expect(told).toContain('LC_ALL=C\n');
		expect(told).not.toContain('NESTVIRT_PLANTED');
	});

	test('keeps its newest lines where there is more than it may hold, and says how much there was', async () => {
		const lines = 200_000;
		const path = program(`seq -f 'a line that has some length, number %.0f' 1 ${lines}`);
		const answer = await systemLog('kernel', lines, path);
		if (answer.status !== 'observed') throw new Error(answer.detail);
		const { tail, bytes, truncated } = answer.value;
		expect(truncated).toBe(true);
		expect(bytes).toBeGreaterThan(5 * 1024 * 1024);
		expect(tail.length).toBeLessThanOrEqual(5 * 1024 * 1024);
		expect(tail.endsWith(`number ${lines}\n`)).toBe(true);
		expect(tail).toMatch(/^a line that has/);
	});

	test.each([
		['-- No entries --', 'exit 0'],
		['', 'exit 0'],
		['', 'echo "No journal files were found." >&2'],
	])('that holds nothing (%j) is absent', async (line, rest) => {
		const path = program(`echo '${line}'; ${rest}`);
		expect(await systemLog('containerd', 9, path)).toMatchObject({ status: 'absent' });
	});

	test('that is closed to the account is not taken for an empty one', async () => {
		// systemd 252, an account outside the group systemd-journal
		const words = 'No journal files were opened due to insufficient permissions.';
		const path = program(`echo '${words}' >&2; exit 1`);
		expect(await systemLog('docker', 9, path)).toMatchObject({ reason: 'access-denied' });
	});

	test('that cannot be read says why, and a program that is not there is said so', async () => {
		const path = program('echo "Failed to open the journal: damaged" >&2; exit 1');
		expect(await systemLog('docker', 9, path)).toMatchObject({
			...{ reason: 'failed', detail: 'Failed to open the journal: damaged' },
		});
		expect(await systemLog('docker', 9, join(home, 'none'))).toMatchObject({ reason: 'failed' });
	});

	test('is given up after its time, and its program ended', { timeout: 15_000 }, async () => {
		const path = program('echo $$; trap "" TERM; exec sleep 30');
		const begun = performance.now();
		expect(await systemLog('docker', 9, path)).toMatchObject({ reason: 'timed-out' });
		expect(performance.now() - begun).toBeLessThan(9000);
	});
});
