import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { framedQuery } from '../../../src/machines/live/windows/framed-query.ts';
import { type NatChanges, natChanges } from '../../../src/machines/live/windows/nat-changes.ts';
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
import { parseNetworkNats } from '../../../src/parsers/network-nats.ts';
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
	{ isConstrained = true, bcdedit = '', program: own = '', most = limits, place = '' } = {},
): PowerShellSession {
	const root = place || mkdtempSync(join(folder, 'windows-'));
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

/** The same, with what the changes noted. */
function recorded(machine: Readonly<Record<string, unknown>>, isConstrained: boolean) {
	const place = mkdtempSync(join(folder, 'changes-'));
	const shell = session(machine, { isConstrained, place });
	const changes = `${place}/machine.json.changes`;
	const told = () =>
		existsSync(changes) ? readFileSync(changes, 'utf8').trimEnd().split('\n') : [];
	return { shell, told };
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
			NetNat: 'hangs',
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

const [stale, guests] = ['NATe7d387ac-b027-4767-9e26-78dd173a4c35', 'Guests (old)'];
const nats = {
	NetNat: [
		{ Name: guests, InternalIPInterfaceAddressPrefix: '192.168.100.0/24', Active: true },
		{ Name: stale, InternalIPInterfaceAddressPrefix: '172.25.144.0/20', Active: true },
	],
	NetNatStaticMapping: [{ NatName: guests, ExternalPort: 80 }],
};
const interfaces = [{ name: 'vEthernet', address: '192.168.100.1', prefixLength: 24 }];

describe.each([true, false])('the NATs of Windows, constrained: %s', (isConstrained) => {
	realTest('are listed with their mappings, removed once and made again once', needs, async () => {
		const { shell, told } = recorded(nats, isConstrained);
		const { 'remove-nat': remove, 'add-nat': add } = natChanges(async () => shell);
		const listed = async () => {
			const answer = await shell.ask(queries['network-nats']);
			return answer.status === 'observed' ? parseNetworkNats(answer.value, interfaces) : answer;
		};
		const before = await listed();
		expect(before).toEqual([
			{
				...{ name: guests, prefix: '192.168.100.0/24', outer: null, mappings: 1 },
				interface: 'vEthernet',
			},
			{ name: stale, prefix: '172.25.144.0/20', outer: null, mappings: 0, interface: null },
		]);
		const made = { status: 'observed', value: { restart: false } };
		for (let times = 0; times < 2; times += 1) {
			expect(await remove({ change: 'remove-nat', name: stale })).toEqual(made);
		}
		expect(await listed()).toMatchObject([{ name: guests }]);
		const again = { change: 'add-nat', name: stale, prefix: '172.25.144.0/20' } as const;
		for (let times = 0; times < 2; times += 1) {
			expect(await add({ ...again, outer: null })).toEqual(made);
		}
		expect(await listed()).toEqual(before);
		const outer = '10.0.0.0/24';
		await add({ ...again, name: 'other', prefix: '10.1.0.0/16', outer });
		expect(told()).toEqual([
			...[`remove ${stale}`, `add ${stale} 172.25.144.0/20 `, `add other 10.1.0.0/16 ${outer}`],
		]);
	});
});

describe('a NAT', () => {
	realTest(
		'whose name PowerShell could take for more than a name is left alone',
		needs,
		async () => {
			const { shell, told } = recorded(nats, true);
			const { 'remove-nat': remove, 'add-nat': add } = natChanges(async () => shell);
			for (const name of ["x'; Get-Date; '", 'x’; Get-Date; ’', '*', 'a[b]', '', '-Name']) {
				const refusal = { status: 'unobserved', detail: `${name} is refused` };
				expect(await remove({ change: 'remove-nat', name })).toMatchObject(refusal);
				const prefix = '10.0.0.0/8';
				expect(await add({ change: 'add-nat', name, prefix, outer: null })).toMatchObject(refusal);
			}
			const odd = { change: 'add-nat', name: 'x', prefix: "10.0.0.0/8'", outer: null } as const;
			expect(await add(odd)).toMatchObject({ reason: 'unsupported' });
			expect(told()).toEqual([]);
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

/** What PowerShell is told by a change, where these NATs are there. */
async function changeScripts(
	rows: readonly unknown[],
	make: (changes: NatChanges) => Promise<unknown>,
): Promise<[string, string][]> {
	const told: string[] = [];
	const ask = async (script: string) => {
		if (script !== queries['network-nats']) told.push(script);
		return { status: 'observed', value: rows } as const;
	};
	await make(natChanges(async () => ({ ask })));
	return told.map((script) => [script.split(' ')[0] ?? '', script]);
}

const name = 'x';
const [prefix, outer] = ['10.0.0.0/8', '10.0.0.4/32'];
const changes = [
	...(await changeScripts([{ Name: name }], (make) =>
		make['remove-nat']({ change: 'remove-nat', name }),
	)),
	...(await changeScripts([], (make) =>
		make['add-nat']({ change: 'add-nat', name, prefix, outer }),
	)),
];

describe.each([
	...Object.entries(queries),
	...changes,
	...changes.map(([name, script]) => [`${name}, framed`, framedQuery(script)]),
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
