import { describe, expect, test } from 'vitest';
import { resolved, wordsOf } from '../support/resolved.ts';

describe('enable-ipv6', () => {
	test('removes the value, names the milder one, and restarts', () => {
		const { where, steps } = resolved('enable-ipv6');
		expect(where).toBe('here');
		expect(steps.map(({ command }) => command)).toEqual([
			'reg delete HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters /v DisabledComponents /f',
			'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters /v DisabledComponents /t REG_DWORD /d 0x20 /f',
			'shutdown /r /t 0',
		]);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('enable-ipv6')).join(' ')).not.toContain('!');
	});
});
