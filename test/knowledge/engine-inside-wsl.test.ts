import { describe, expect, test } from 'vitest';
import { engineForLinux } from '../../checks/engine-for-linux.ts';
import { enginePipe } from '../../checks/engine-pipe.ts';
import { engineResponse } from '../../checks/engine-response.ts';
import { linuxEngine } from '../../checks/linux-engine.ts';
import type { AnyCheck } from '../../src/model/check.ts';
import type { WslEngine } from '../../src/model/windows-facts.ts';
import { judgedOn, type Told } from '../support/judged.ts';
import { wslEngineWith } from '../support/wsl-engine-with.ts';

const ping = { statusCode: 200, apiVersion: '1.41', osType: 'linux', server: null };
const bare: Told = {
	'windows-services': { docker: null },
	'engine-ping': null,
	'engine-pipe': { path: '//./pipe/docker_engine', server: null, others: [] },
	'docker-product': null,
};
const judged = (check: AnyCheck, inside: Told['wsl-engine'], more: Told = {}) =>
	judgedOn('windows', check, {
		...bare,
		...more,
		...(inside === undefined ? {} : { 'wsl-engine': inside }),
	});

describe('an engine inside WSL', () => {
	test('that answers is one, and then no pipe is missed', () => {
		const inside = wslEngineWith({ ping });
		expect(judged(linuxEngine, inside).verdict).toBe('pass');
		expect(judged(enginePipe, inside).verdict).toBe('not-applicable');
		expect(judged(engineResponse, inside).verdict).toBe('pass');
		const windows = { 'engine-ping': { ...ping, osType: 'windows' } };
		for (const more of [{}, windows]) {
			expect(judged(engineForLinux, inside, more)).toMatchObject({
				...{ verdict: 'pass', because: 'an engine answers inside Debian of WSL' },
			});
		}
		const version = { version: '20.10.24', apiVersion: '1.41', os: 'linux', architecture: 'amd64' };
		const named = wslEngineWith({ ping, version: { platform: '', ...version } as never });
		expect(judged(engineForLinux, named).because).toBe(
			'engine 20.10.24 answers inside Debian of WSL',
		);
	});

	test('is installed where a distribution fits, beside an engine of Windows, too', () => {
		const wanted = {
			id: 'install-engine-in-wsl',
			parameters: {
				...{ distribution: 'Debian', owner: 'S-1-5-21-1-2-3-1001', init: 'none' },
				...{ client: 'false', member: 'ann' },
			},
		};
		expect(judged(linuxEngine, wslEngineWith())).toMatchObject({ remediation: wanted });
		const windows = { 'engine-ping': { ...ping, osType: 'windows' } };
		expect(judged(engineForLinux, wslEngineWith(), windows)).toMatchObject({ remediation: wanted });
	});

	test.each<[string, Partial<WslEngine>]>([
		['without apt', { hasApt: false }],
		['that cannot start systemd', { canInit: false }],
		['of which nobody knows whose it is', { owner: '' }],
	])('a distribution %s is left to people', (_, parts) => {
		expect(judged(linuxEngine, wslEngineWith(parts))).toMatchObject({
			remediation: { id: 'install-engine', parameters: { family: 'wsl' } },
		});
	});

	test('one that runs systemd already needs no newer WSL', () => {
		const inside = wslEngineWith({ init: 'systemd', canInit: false, outsider: null });
		expect(judged(linuxEngine, inside)).toMatchObject({
			remediation: { id: 'install-engine-in-wsl', parameters: { init: 'systemd', member: '' } },
		});
	});

	test('where nobody looked, nobody knows; nothing is called missing', () => {
		const asleep = { unseen: 'asleep' } as const;
		for (const check of [linuxEngine, enginePipe, engineResponse]) {
			expect(judged(check, asleep).verdict).toBe('unknown');
		}
	});

	test('one that answers with an error is looked after, not installed', () => {
		const inside = wslEngineWith({ ping: { ...ping, statusCode: 500 } });
		expect(judged(linuxEngine, inside)).toMatchObject({ remediation: { id: 'read-engine-log' } });
	});

	test('an older recording, which tells nothing of it, is judged as before', () => {
		expect(judged(linuxEngine, undefined)).toMatchObject({ remediation: { id: 'install-engine' } });
	});
});
