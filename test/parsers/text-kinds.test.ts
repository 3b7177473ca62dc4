import { describe, expect, test } from 'vitest';
import { parseTextKinds } from '../../src/parsers/text-kinds.ts';

describe('kinds that words alone tell', () => {
	test.each([
		[
			'00:00:00.812345 VirtualBox VM 7.0.14 r161095 win.amd64 (Jan 15 2024) release log',
			'virtualbox-log',
		],
		['00:00:01.345849 HM: HMR3Init: Attempting fall back to NEM', 'virtualbox-log'],
		['[13:25:14.613][Linux          ][Error  ] Failed to start', 'docker-log'],
		['[2024-07-05T01:16:20.226615300Z][com.docker.diagnose.exe] Executing', 'docker-log'],
		['time="2024-02-01T10:00:00.000000000Z" level=error msg="x"', 'docker-log'],
		['SERVICE_NAME: x\n        STATE              : 4  RUNNING', 'services'],
		['        ZUSTAND            : 1  STOPPED ', 'services'],
		['Status   Name               DisplayName', 'services'],
		['WSL version: 2.0.14.0', 'wsl-status'],
		['Default Version: 2', 'wsl-status'],
		['Feb 03 10:12:01 web01 dockerd[812]: x', 'journal'],
		['[    1.204312] systemd[1]: x', 'kernel-log'],
	])('%s: %s', (text, kind) => {
		expect(parseTextKinds(`x\n${text}\ny`)).toEqual([kind]);
	});

	test('other texts have none', () => {
		expect(parseTextKinds('level=error\n[13:25] x\nSTATE: 4 RUNNING')).toEqual([]);
	});
});
