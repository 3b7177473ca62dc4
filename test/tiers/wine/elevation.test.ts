import { afterAll, describe, expect } from 'vitest';
import { realTest } from '../../support/needs.ts';
import { type Win32, win32 } from './win32.ts';

const needs = ['linux', 'build', 'koffi', 'wine'] as const;
let made: Win32 | undefined;
afterAll(() => void made?.run('wineboot', '-k'));

describe('a win32 process that starts another one by the shell of Windows', () => {
	// Wine has no User Account Control: that a person is asked, and says no, was not seen.
	realTest(
		'hands every word over as it is, waits, and learns the exit code',
		needs,
		async () => {
			made = win32('elevation');
			const seen = (await made.script('elevation')) as Record<string, unknown>;
			const well = { end: { status: 'observed', value: 10 }, told: seen['words'] };
			expect(seen['open']).toEqual(well);
			expect(seen['runas']).toEqual(well);
			// ERROR_FILE_NOT_FOUND
			expect(seen['missing']).toMatchObject({ detail: 'ShellExecuteExW: error 2' });
		},
		180,
	);
});
