import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { framedQuery } from '../../../src/machines/live/windows/framed-query.ts';
import {
	type PowerShellSession,
	powershellSession,
	type SessionLimits,
} from '../../../src/machines/live/windows/powershell-session.ts';
import { queries } from '../../../src/machines/live/windows/queries.ts';
import type { QueryName } from '../../../src/model/windows-machine.ts';
import { parseBootEntry } from '../../../src/parsers/boot-entry.ts';
import { parseBootMenu } from '../../../src/parsers/boot-menu.ts';
import { parseDeviceGuard } from '../../../src/parsers/device-guard.ts';
import { parseEncryptableVolumes } from '../../../src/parsers/encryptable-volumes.ts';
import { parseEventMessages } from '../../../src/parsers/event-messages.ts';
import { parseMalwareScanners } from '../../../src/parsers/malware-scanners.ts';
import { parseOptionalFeatures } from '../../../src/parsers/optional-features.ts';
import { parseServiceEvents } from '../../../src/parsers/service-events.ts';
import { realTest } from '../../support/needs.ts';
import { pwshPath } from '../../support/pwsh-path.ts';

const needs = ['linux', 'pwsh'] as const;
const constrained = "$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'";
const limits: SessionLimits = { start: 20_000, query: 15_000, all: 60_000 };
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A session whose Windows answers so; `bcdedit` prints this text, or fails where there is none. */
function session(
	machine: Readonly<Record<string, unknown>>,
	{ isConstrained = true, bcdedit = '', program: own = '', most = limits } = {},
): PowerShellSession {
	const root = mkdtempSync(join(folder, 'windows-'));
	mkdirSync(`${root}/System32`);
	const program = `${root}/System32/bcdedit.exe`;
	writeFileSync(`${root}/entry`, bcdedit);
	writeFileSync(program, own || `#!/bin/sh\n[ -s ${root}/entry ] && cat ${root}/entry\n`);
	chmodSync(program, 0o755);
	writeFileSync(`${root}/machine.json`, JSON.stringify(machine));
	const environment = {
		...process.env,
		SystemRoot: root,
		NESTVIRT_EMULATED: `${root}/machine.json`,
		POWERSHELL_TELEMETRY_OPTOUT: '1',
	};
	const module = `Import-Module '${resolve('test/tiers/pwsh/emulated.psm1')}'`;
	const before = [module, ...(isConstrained ? [constrained] : [])];
	return powershellSession({ executable: pwshPath() ?? '', environment }, before, most);
}

const machine = {
	Win32_OptionalFeature: [
		{ Name: 'Containers', InstallState: 1 },
		{ Name: 'VirtualMachinePlatform', InstallState: 2 },
		{ Name: 'TelnetClient', InstallState: 1 },
	],
	Win32_DeviceGuard: [{ VirtualizationBasedSecurityStatus: 2, SecurityServicesRunning: [2, 7] }],
	'events of docker': [
		{ Id: 11, Message: 'fatal: ungültig 中文 \u{1F40B}' },
		{ Id: 1, Message: 'x' },
	],
	'events of Service Control Manager': [
		{ Id: 7031, Properties: [{ Value: 'Docker Engine' }, { Value: 2 }] },
		{ Id: 7036, Properties: [] },
	],
	Win32_EncryptableVolume: [
		{ DriveLetter: 'C:', ProtectionStatus: 1, DeviceID: '\\\\?\\Volume{1}\\' },
	],
	AntiVirusProduct: [{ displayName: 'Schützer', instanceGuid: '{1}', productState: 397568 }],
};
const entry =
	'Windows-Startladeprogramm\nBezeichner              {current}\ndevice                  partition=C:\nhypervisorlaunchtype    Off\n';

describe.each([true, false])('a session, constrained: %s', (isConstrained) => {
	realTest('asks every query and understands the answers', needs, async () => {
		const shell = session(machine, { isConstrained, bcdedit: entry });
		const ask = async (name: QueryName) => {
			const answer = await shell.ask(queries[name]);
			return answer.status === 'observed' ? answer.value : answer;
		};
		const [features, guard, boot, events, failures, volumes, scanners] = await Promise.all([
			ask('optional-features'),
			ask('device-guard'),
			ask('boot-entries'),
			ask('engine-events'),
			ask('service-events'),
			ask('encrypted-volumes'),
			ask('malware-scanners'),
		]);
		expect(parseServiceEvents(failures, ['Docker Engine'])).toEqual({ events: { 7031: 1 } });
		expect(parseEncryptableVolumes(volumes)?.volumes).toEqual([{ drive: 'C:', protection: 'on' }]);
		expect(parseMalwareScanners(scanners)).toEqual({ products: ['Schützer'] });
		expect(parseOptionalFeatures(features)).toEqual({
			Containers: 'enabled',
			VirtualMachinePlatform: 'disabled',
		});
		expect(parseDeviceGuard(guard)).toEqual({ status: 'running', running: [2, 7] });
		expect(parseBootEntry(String((boot as string[])[0]))).toEqual({
			launchType: 'off',
			others: [],
		});
		expect(parseEventMessages(events)).toEqual(['fatal: ungültig 中文 \u{1F40B}', 'x']);
	});

	realTest('tells a refusal from a missing class, and no events from both', needs, async () => {
		const shell = session(
			{
				Win32_OptionalFeature: 'denied',
				Win32_DeviceGuard: 'broken',
				'events of docker': 'no events',
			},
			{ isConstrained },
		);
		expect(await shell.ask(queries['optional-features'])).toMatchObject({
			reason: 'access-denied',
		});
		expect(await shell.ask(queries['device-guard'])).toMatchObject({ reason: 'unsupported' });
		expect(await shell.ask(queries['engine-events'])).toEqual({ status: 'observed', value: [] });
		expect(await shell.ask(queries['boot-entries'])).toMatchObject({ reason: 'access-denied' });
	});
});

// A program that prints another text for each thing that it is asked to enumerate.
const enumerating = `#!/bin/sh
case "$2" in
'{bootmgr}') printf 'Start-Manager\n-----\nBezeichner              {9dea862c-5cdd-4e70-acc1-f32b344d4795}\ndefault                 {5b970157-8568-11eb-b45c-806e6f6e6963}\ndisplayorder            {5b970157-8568-11eb-b45c-806e6f6e6963}\n' ;;
*) printf 'Startladeprogramm\n-----\nBezeichner              {5b970157-8568-11eb-b45c-806e6f6e6963}\ndescription             Windows 10\nhypervisorlaunchtype    Off\n' ;;
esac
[ "$3" = /v ]
`;

describe.each([true, false])('the boot menu, constrained: %s', (isConstrained) => {
	realTest('is asked for in three parts, each with the numbers of its entries', needs, async () => {
		const shell = session({}, { isConstrained, program: enumerating });
		const answer = await shell.ask(queries['boot-menu']);
		const entry = '{5b970157-8568-11eb-b45c-806e6f6e6963}';
		expect(parseBootMenu(answer.status === 'observed' ? answer.value : null)).toEqual({
			...{ current: entry, default: entry, once: null, shown: [entry] },
			entries: [{ id: entry, description: 'Windows 10', launchType: 'off' }],
		});
	});

	realTest('is refused to who is no administrator', needs, async () => {
		const shell = session({}, { isConstrained });
		expect(await shell.ask(queries['boot-menu'])).toMatchObject({ reason: 'access-denied' });
	});
});

describe('a session', () => {
	realTest('goes on after a query that hangs', needs, async () => {
		const shell = session(
			{ ...machine, Win32_DeviceGuard: 'hangs' },
			{ most: { ...limits, query: 3000 } },
		);
		const hanging = shell.ask(queries['device-guard']);
		const next = shell.ask(queries['optional-features']);
		expect(await hanging).toMatchObject({ reason: 'timed-out' });
		expect(await next).toMatchObject({ status: 'observed' });
	});

	realTest('ends within its time when every query hangs', needs, async () => {
		const all = {
			Win32_OptionalFeature: 'hangs',
			Win32_DeviceGuard: 'hangs',
			'events of docker': 'hangs',
			'events of Service Control Manager': 'hangs',
			Win32_EncryptableVolume: 'hangs',
			AntiVirusProduct: 'hangs',
		};
		const shell = session(all, { most: { start: 6000, query: 8000, all: 12_000 } });
		const start = performance.now();
		const answers = await Promise.all(Object.values(queries).map((script) => shell.ask(script)));
		expect(performance.now() - start).toBeLessThan(15_000);
		expect(answers.every(({ status }) => status === 'unobserved')).toBe(true);
	});

	realTest(
		'answers a command that is not there, and a text that is none, as values',
		needs,
		async () => {
			const shell = session({});
			expect(await shell.ask('Get-Nothing')).toMatchObject({ reason: 'command-missing' });
			expect(await shell.ask('if (')).toMatchObject({ status: 'unobserved' });
			expect(await shell.ask("'still here'")).toEqual({
				status: 'observed',
				value: ['still here'],
			});
		},
	);

	realTest(
		'takes a program that is missing, or says nothing, for no PowerShell',
		needs,
		async () => {
			for (const executable of ['/nonexistent/powershell', '/bin/true']) {
				const shell = powershellSession({ executable, environment: {} }, [], limits);
				expect(await shell.ask("'x'")).toMatchObject({ reason: 'unsupported' });
			}
		},
	);
});

interface Parsed {
	readonly errors: readonly string[];
	readonly kinds: readonly string[];
	readonly tokens: readonly string[];
	readonly commands: readonly { readonly name: string; readonly parameters: readonly string[] }[];
	readonly members: readonly string[];
	readonly types: readonly string[];
}

function parsed(script: string): Parsed {
	const args = ['-NoProfile', '-NonInteractive', '-File', 'test/tiers/pwsh/parse.ps1'];
	const { stdout } = spawnSync(pwshPath() ?? '', args, { input: script, encoding: 'utf8' });
	return JSON.parse(stdout) as Parsed;
}

const { commands } = JSON.parse(readFileSync('test/tiers/pwsh/commands.json', 'utf8')) as {
	readonly commands: Readonly<Record<string, readonly string[]>>;
};
// What only PowerShell 7 has.
const newer = /Ternary|AndAnd|OrOr|QuestionQuestion|QuestionDot|QuestionLBracket|PipelineChain/;

describe.each([
	...Object.entries(queries),
	...Object.entries(queries).map(([name, script]) => [`${name}, framed`, framedQuery(script)]),
])('the script %s', (_, script = '') => {
	realTest(
		'uses what Windows PowerShell 5.1 has, and Constrained Language Mode allows',
		needs,
		() => {
			const found = parsed(script);
			expect(found.errors).toEqual([]);
			expect([...found.kinds, ...found.tokens].filter((kind) => newer.test(kind))).toEqual([]);
			for (const { name, parameters } of found.commands) {
				// A program by its path has no name here.
				if (name === '') continue;
				expect(Object.keys(commands)).toContain(name);
				for (const parameter of parameters) expect(commands[name]).toContain(parameter);
			}
			for (const member of found.members) {
				expect(['[regex]::Matches', '$json::Replace']).toContain(member);
			}
			for (const type of found.types) expect(['regex', 'int', 'char']).toContain(type);
			expect(script).not.toContain('\n');
		},
	);
});
