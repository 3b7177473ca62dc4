import type { TextKind } from '../model/loose-texts.ts';

/**
 * What tells the kind of a text where no parser does: words of programs that are not translated. A file's name tells
 * nothing here.
 */
export const textMarks: readonly (readonly [mark: RegExp, kind: TextKind])[] = [
	// 00:00:01.234567 VirtualBox VM 7.0.14 r161095 win.amd64 (Jan 15 2024 16:21:27) release log
	[/^(?:\d\d:\d\d:\d\d\.\d+ )?VirtualBox VM \d+\.\d+\S* r\d+ /m, 'virtualbox-log'],
	// 00:00:02.345678 HM: HMR3Init: Attempting fall back to NEM: VT-x is not available
	[/^\d\d:\d\d:\d\d\.\d{6} +(?:HM|NEM|CPUM|GIM|VMM|GUI|PGM)\b/m, 'virtualbox-log'],
	// [13:25:14.613][Linux          ][Error  ] Failed to start
	[/^\[[\d:.TZ-]{8,30}\]\[[^\]\n]{1,40}\](?:\[(?:Info|Error|Warning|Debug) *\])? /m, 'docker-log'],
	// time="2024-02-01T10:00:00.000000000Z" level=error msg="..."
	[/\btime="?[\dT:.Z+-]{19,40}"? level=(?:info|warning|error|fatal|debug) msg=/, 'docker-log'],
	// SERVICE_NAME: VMTools, and STATE : 4  RUNNING
	[
		/^[ \t]+\S[^\n:]{0,40}:[ \t]*[1-7][ \t]+(?:RUNNING|STOPPED|[A-Z]+_PENDING|PAUSED)\b/m,
		'services',
	],
	[/^\s*(?:Status\s+Name\s+DisplayName|Name\s+Status\s+StartType)\s*$/m, 'services'],
	// WSL version: 2.0.14.0; the other lines differ by language
	[/^WSL[^\n:：]{0,24}[:：] ?\d+\.\d+\.\d+/m, 'wsl-status'],
	[/^Default (?:Distribution|Version): /m, 'wsl-status'],
	// Feb 01 10:00:00 web01 dockerd[812]: failed to start daemon
	[/^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S{1,64} [^\s:]{1,64}: /m, 'journal'],
	// [    0.000000] Linux version 6.1.0-18-amd64
	[/^\[ *\d+\.\d{6}\] \S/m, 'kernel-log'],
];

/** Kinds of text that only a Windows gives, and only a Linux. A log of VirtualBox tells of the machine around this one. */
export const kindsOf: Readonly<Record<'windows' | 'linux', readonly TextKind[]>> = {
	windows: [
		...(['systeminfo', 'msinfo32', 'computer-properties', 'bcdedit', 'services'] as const),
		...(['windows-features', 'dism-heading', 'windows-ver', 'wsl-status'] as const),
	],
	linux: [
		...([
			'lscpu',
			'cpuinfo',
			'meminfo',
			'firmware-table',
			'kernel-log',
			'journal',
			'uname',
		] as const),
		...(['os-release', 'detect-virt', 'virt-what'] as const),
	],
};
