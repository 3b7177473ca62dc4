import { afterAll, describe, expect } from 'vitest';
import { realTest } from '../../support/needs.ts';
import { type Win32, win32 } from './win32.ts';

const needs = ['linux', 'build', 'koffi', 'wine', 'mingw'] as const;
let made: Win32 | undefined;
afterAll(() => made?.restart());

const done = { status: 'observed', value: { restart: false } };
const environment = ['PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'HOME=/root', 'LC_ALL=C'];
const told = (...words: readonly string[]): string =>
	[
		...['-d', 'Debian', '-u', 'root', '--exec', '/usr/bin/env', ...environment],
		...['DEBIAN_FRONTEND=noninteractive', ...words, 'utf8 1, handed over nothing'],
	].join('\n');

describe('wsl.exe as a win32 process', () => {
	realTest(
		'is told words as they are, and its answers are told apart from those of Linux',
		needs,
		async () => {
			made = win32('wsl');
			made.imitateWsl();
			const seen = (await made.script('wsl-questions')) as Record<string, unknown>;
			expect(seen).toMatchObject({
				file: { value: { text: 'grün\n', truncated: false } },
				none: { status: 'absent' },
				other: {
					...{ status: 'unobserved', reason: 'failed' },
					detail: 'wsl.exe: Es gibt keine Distribution für diesen Namen.',
				},
				odd: { reason: 'unsupported' },
				ping: { value: { statusCode: 200, headers: { ostype: 'linux' }, body: 'OK' } },
				...{ written: done, packages: done, ended: done, input: 'ü\n' },
				locked: { detail: expect.stringContaining('another program installs packages') },
			});
			const runs = seen['runs'] as readonly string[];
			expect(runs[0]).toBe(told('head', '-c', '1048577', '--', '/etc/a b\\"c$HOME'));
			expect(runs).toContain(
				told('docker', '--host', 'unix:///var/run/docker.sock', 'system', 'dial-stdio'),
			);
			expect(runs.join('\n')).not.toContain('--shutdown');
			expect(runs.at(-1)).toContain('--terminate\nDebian');
		},
		180,
	);
});
