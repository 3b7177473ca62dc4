import type { RegistryValues } from '../../model/windows-machine.ts';
import { bootOf } from './boot-of.ts';
import type { Description } from './description.ts';
import { featureAnswers } from './feature-answers.ts';
import { firmware } from './firmware.ts';
import { processors } from './processors.ts';
import { releases } from './releases.ts';
import { runningEngine } from './running-engine.ts';
import { service } from './service.ts';
import { windows } from './windows.ts';
import { wslDebian } from './wsl-debian.ts';

const lxss = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Lxss';
const idOf = (place: number): string => `{7b0e0000-0000-4000-8000-00000000000${place + 1}}`;

/** What WSL writes down of distributions; the first is the default. */
function registered(all: readonly RegistryValues[]): Readonly<Record<string, RegistryValues>> {
	const each = all.map((values, place) => [
		`${lxss}\\${idOf(place)}`,
		{ State: 1, Version: 2, DefaultUid: 1000, ...values },
	]);
	return { [lxss]: { DefaultDistribution: idOf(0) }, ...Object.fromEntries(each) };
}

const debian: RegistryValues = {
	...{ DistributionName: 'Debian', Flags: 15, Flavor: 'debian', OsVersion: '12' },
};

function computer(
	name: string,
	title: string,
	registry: Readonly<Record<string, RegistryValues>>,
	distributions: Readonly<Record<string, Description>>,
): Description {
	return windows(
		releases.client(26100, 2033, '24H2', 'Professional'),
		{ ...processors.intel, hypervisor: 'Microsoft Hv', privileges: processors.root },
		{
			...{ name, title, distributions },
			windows: {
				...{ firmware: firmware.laptop, registry },
				boot: bootOf('Windows 11', 'auto'),
				token: {
					...{ user: 'S-1-5-21-1-2-3-1001', elevated: true },
					groups: ['S-1-1-0', 'S-1-5-32-544'],
				},
				queries: {
					'optional-features': featureAnswers({
						VirtualMachinePlatform: 1,
						'Microsoft-Windows-Subsystem-Linux': 1,
					}),
				},
				services: {
					...{ vmcompute: service(), hns: service(), vfpext: service() },
					WSLService: service(),
				},
			},
		},
	);
}

const [debianUnits, booted] = [runningEngine.units, '/run/systemd/system'];

/** A Debian whose engine was installed by its owner. */
function withEngine(): Description {
	const { files, statuses, links, engine } = runningEngine;
	const machine = wslDebian({
		...{ links, engine, units: debianUnits },
		files: { ...files, '/etc/wsl.conf': '[boot]\nsystemd=true\n' },
	});
	return {
		...machine,
		statuses: {
			...{ ...machine.statuses, ...statuses },
			[booted]: { kind: 'folder', mode: 0o755 },
			'/lib/systemd/systemd': { mode: 0o755 },
		},
	};
}

/** Simulated computers with Windows and WSL on them. */
export const windowsWsl: readonly Description[] = [
	computer(
		'physical-windows-11-wsl',
		'Windows 11 Pro on a laptop, WSL 2 with a Debian, no engine',
		registered([debian]),
		{ Debian: wslDebian() },
	),
	computer(
		'physical-windows-11-wsl-engine',
		'Windows 11 Pro on a laptop, WSL 2 with a Debian, in which an engine runs',
		registered([debian]),
		{ Debian: withEngine() },
	),
	computer(
		'physical-windows-11-wsl-offline',
		'Windows 11 Pro on a laptop, WSL 2 with a Debian that reaches no source of packages',
		registered([debian]),
		{ Debian: wslDebian({ packageFault: 'unreachable' }) },
	),
	computer(
		'physical-windows-11-wsl-others',
		'Windows 11 Pro on a laptop, an Ubuntu of WSL 1, and an openSUSE of WSL 2',
		registered([
			{ DistributionName: 'Ubuntu', Flags: 7 },
			{ DistributionName: 'openSUSE-Leap-16.0', Flags: 15, Flavor: 'opensuse-leap' },
		]),
		{},
	),
];
