import type { TextKind } from '../model/loose-texts.ts';

/** What a kind of text is, in words. */
export const textKindTitles: Readonly<Record<TextKind, string>> = {
	systeminfo: 'systeminfo',
	msinfo32: 'a report of msinfo32',
	'computer-properties': 'properties from PowerShell',
	bcdedit: 'bcdedit',
	services: 'a list of services',
	'windows-features': 'a list of Windows features',
	'dism-heading': 'dism',
	'windows-ver': 'a Windows prompt',
	'wsl-status': 'wsl',
	'docker-info': 'docker info',
	'docker-version': 'docker version',
	'docker-log': "a log of Docker's",
	'virtualbox-log': 'a log of VirtualBox, of the machine around this one',
	lscpu: 'lscpu',
	cpuinfo: '/proc/cpuinfo',
	meminfo: '/proc/meminfo',
	'firmware-table': 'the words of the firmware',
	'kernel-log': "the kernel's log",
	journal: 'a journal',
	uname: 'uname',
	'os-release': 'os-release',
	'detect-virt': 'systemd-detect-virt',
	'virt-what': 'virt-what',
};
