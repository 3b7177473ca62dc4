import type { Platform } from '../../model/platform.ts';

const owner = 'the owner of the Mac that is the outer host';

const conditions = [
	'The Mac needs an Apple M3 or later and macOS 15 or later; M1 and M2 cannot do it.',
	'A virtual machine that runs macOS cannot nest: the platform configuration that it uses has no such setting.',
];

const framework =
	'https://developer.apple.com/documentation/virtualization/vzgenericplatformconfiguration/isnestedvirtualizationsupported';
const macGuests = 'https://developer.apple.com/forums/thread/827663';
const lima = 'https://github.com/lima-vm/lima/blob/master/templates/default.yaml';

/** Apple's virtualization framework and the products that start virtual machines through it. */
export const applePlatforms: readonly Platform[] = [
	{
		id: 'apple-vz',
		title: 'Apple Virtualization framework',
		hypervisors: ['applevz'],
		clouds: [],
		where: 'outer-host',
		addressee: owner,
		nesting: 'conditional',
		variant: {
			when: 'a program of your own, or one not named here, that uses the Apple Virtualization framework',
			powerOff: true,
			steps: [
				{ text: 'Stop the virtual machine.' },
				{
					text: 'Set this property in the program that configures the virtual machine, where isNestedVirtualizationSupported is true.',
					command: 'VZGenericPlatformConfiguration.isNestedVirtualizationEnabled = true',
				},
				{ text: 'Start the virtual machine with the new configuration.' },
			],
			notes: [
				...conditions,
				'That the virtual machine must be started anew follows from the setting being part of its configuration, and is not documented by the vendor.',
			],
			alternatives: [],
			sources: [framework, macGuests, 'https://github.com/Code-Hex/vz', lima],
		},
	},
	{
		id: 'utm',
		title: 'UTM',
		hypervisors: ['applevz', 'qemu'],
		clouds: [],
		where: 'outer-host',
		addressee: owner,
		nesting: 'conditional',
		variant: {
			when: 'UTM on a Mac with an Apple M3 or later',
			powerOff: null,
			steps: [
				{
					text: 'Use the backend "Apple Virtualization" for this virtual machine: UTM then switches nesting on by itself where the Mac can do it, and there is no setting.',
				},
			],
			notes: [
				...conditions,
				'With the QEMU backend it did not work in the UTM of May 2026, which brought QEMU 10.0.2: QEMU offers nesting on a Mac from 11.1 on.',
			],
			alternatives: [],
			sources: [
				'https://github.com/utmapp/UTM',
				'https://www.qemu.org/2026/08/11/qemu-11-1-0/',
				framework,
				macGuests,
				lima,
			],
		},
	},
	{
		id: 'lima',
		title: 'Lima',
		hypervisors: ['applevz'],
		clouds: [],
		where: 'outer-host',
		addressee: owner,
		nesting: 'conditional',
		variant: {
			when: 'Lima with vmType vz or krunkit on a Mac with an Apple M3 or later',
			powerOff: true,
			steps: [
				{ text: 'Stop the instance.' },
				{
					text: 'Switch nested virtualization on; in the instance file it is `nestedVirtualization: true`.',
					command: 'limactl edit {profile} --nested-virt',
				},
				{ text: 'Start the instance.' },
			],
			notes: [...conditions, 'A QEMU inside the instance must be started with `-cpu host`.'],
			alternatives: [],
			sources: [
				lima,
				'https://github.com/lima-vm/lima/blob/master/cmd/limactl/editflags/editflags.go',
				framework,
				macGuests,
			],
		},
	},
	{
		id: 'colima',
		title: 'Colima',
		hypervisors: ['applevz'],
		clouds: [],
		where: 'outer-host',
		addressee: owner,
		nesting: 'conditional',
		variant: {
			when: 'Colima on a Mac with an Apple M3 or later',
			powerOff: true,
			steps: [
				{ text: 'Stop the instance.' },
				{
					text: 'Start it with nested virtualization.',
					command: 'colima start {profile} --nested-virtualization',
				},
			],
			notes: [
				...conditions,
				'That a running instance must be stopped first follows from the setting being one of its start, and is not documented by the vendor.',
			],
			alternatives: [],
			sources: ['https://github.com/abiosoft/colima', framework, macGuests, lima],
		},
	},
];
