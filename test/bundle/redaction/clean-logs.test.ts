import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { redactionOf } from '../../../src/bundle/redaction/redaction-of.ts';

// Lines as systems write them, with what looks like a secret, an address or a name and is none. Numbers go up, so that
// a megabyte of them is no repetition of one line.
const lines: readonly ((number: number) => string)[] = [
	(n) =>
		`2026-01-15 10:20:${n % 60}, Info                  CBS    Appl: detect Parent, Package: Microsoft-Windows-Client-Features-Package~31bf3856ad364e35~amd64~~10.0.19041.${n}, Parent: Microsoft-Windows-Foundation, PublicKeyToken=31bf3856ad364e35, Disposition = Detect`,
	(n) =>
		`2026-01-15 10:20:31, Info                  CSI    0000${n}@2026/1/15:09:20:31.123 CSI Transaction @0x1c5f3a0 initialized for deployment engine {d16d444c-56d8-11d5-882d-0080c847b195} with flags 00000002`,
	(n) =>
		`2026-01-15 10:20:31, Info                  DISM   API: PID=${n} TID=4812 DismApi.dll: Version 10.0.19041.${n} - DismInitializeInternal`,
	(n) => `status installed libsystemd-shared:amd64 252.${n}-1~deb12u1`,
	(n) => `2026-01-15 10:20:31 upgrade libkeyutils1:amd64 1.6.3-${n} 1.6.3-${n + 1}`,
	(n) => `2026-01-15 10:20:31 install passwd:amd64 <none> 1:4.13+dfsg1-${n}`,
	(n) => `[    ${n}.137000] Key type dns_resolver registered`,
	(n) =>
		`[    ${n}.000000] Linux version 6.1.0-44-amd64 (debian-kernel@lists.debian.org) (gcc-12 (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.1.140-${n}`,
	(n) => `[    ${n}.500000] pci 0000:00:1f.2: reg 0x10: [mem 0xfebf1000-0xfebf1fff] class 0x010601`,
	(n) =>
		`[    ${n}.510000] Loaded X.509 cert 'Debian Secure Boot CA: 6ccece7e4c6c0d1f6149f3dd27dfcc5cbb419ea1'`,
	(n) =>
		`time="2026-01-15T10:20:30.${n}Z" level=info msg="loading plugin \\"io.containerd.snapshotter.v1.overlayfs\\"..." type=io.containerd.snapshotter.v1`,
	(n) =>
		`time="2026-01-15T10:20:30.${n}Z" level=info msg="API listen on //./pipe/docker_engine" tokens=0`,
	(n) =>
		`Get:${n} http://deb.debian.org/debian bookworm/main amd64 docker.io amd64 20.10.24+dfsg1-1+deb12u1 [36.2 MB]`,
	(n) =>
		`A session was opened: Token Elevation Type: %%1936, Mandatory Label: S-1-16-12288, Process ID: 0x${n.toString(16)}, Password Last Set: never`,
	(n) =>
		`Event ${n}: The Hyper-V Virtual Machine Management service terminated with the following error: %%2147942402 (0x80070002)`,
	(n) =>
		`${n}.  sha256:3f2a9c7e1b4d5f60718293a4b5c6d7e8f90123456789abcdef0123456789abcd: Pull complete, size 1024`,
	(n) =>
		`pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost= (${n})`,
	(n) => `systemd[1]: Started getty@tty${n % 9}.service - Getty on tty${n % 9}.`,
];

function generated(): string {
	const parts: string[] = [];
	for (let number = 100; parts.length < 9000; number += 1)
		for (const line of lines) parts.push(line(number));
	return `${parts.join('\n')}\n`;
}

const folders = ['/var/log', '/var/log/apt'];
const ofMachine = folders
	.filter((folder) => existsSync(folder))
	.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
	.filter((path) => /\/(?:dpkg|history|term|alternatives|bootstrap)\.log$/.test(path));

async function found(
	texts: Readonly<Record<string, string>>,
): Promise<{ count: number; bytes: number; what: unknown }> {
	const logs = Object.fromEntries(
		Object.entries(texts).map(([name, text]) => [name, () => [Buffer.from(text)]]),
	);
	const transcript = {
		os: 'linux',
		observedAt: '2026-01-15T10:20:30.000Z',
		options: { proof: false, online: false },
		entries: [],
	} as const;
	const redaction = await redactionOf({ transcript, logs }, { key: new Uint8Array(32) });
	const shown: string[] = [];
	for (const [name, text] of Object.entries(texts)) {
		let clean = '';
		for await (const part of redaction.log(name)) clean += part;
		const before = text.split('\n');
		for (const [at, line] of clean.split('\n').entries())
			if (line !== before[at] && shown.length < 8) shown.push(`${before[at]} -> ${line}`);
	}
	const { counts } = redaction.report();
	const count = Object.values(counts).reduce((sum, one) => sum + one, 0);
	return { count, bytes: Object.values(texts).join('').length, what: { counts, shown } };
}

test('clean logs of Windows and Linux lose at most one thing in a megabyte', async () => {
	const own = await found({ 'generated.log': generated() });
	const here = await found(
		Object.fromEntries(ofMachine.map((path) => [path, readFileSync(path, 'utf8')])),
	);
	const figures = [own, here].map(
		({ count, bytes }) => `${count} in ${(bytes / 1e6).toFixed(2)} MB`,
	);
	console.log(`false positives: generated ${figures[0]}, logs of this machine ${figures[1]}`);
	for (const { count, bytes, what } of [own, here]) {
		expect(count, JSON.stringify(what, null, '\t')).toBeLessThanOrEqual(Math.ceil(bytes / 1e6));
	}
});
