import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { realTest } from '../../support/needs.ts';
import { type Typing, typedSession } from '../../support/typed-session.ts';

const needs = ['linux', 'root', 'build', 'kvm', 'nsenter', 'script', 'sudo'] as const;
const program = resolve('dist/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));

// A mount namespace of its own, in which ada may call sudo and this kernel's KVM is there for root alone. A sudo of her
// own, first on her path, says that it was called.
const world = `
set -e
chmod 755 ${folder}
mount --make-rprivate /
cp -a /etc ${folder}/etc && mount --bind ${folder}/etc /etc
mkdir ${folder}/dev ${folder}/lib ${folder}/bin ${folder}/open
mount -t tmpfs none ${folder}/dev
for name in null zero urandom random tty; do cp -a /dev/$name ${folder}/dev/; done
mkdir ${folder}/dev/pts && mount -t devpts -o newinstance,ptmxmode=666,mode=620 devpts ${folder}/dev/pts
ln -s pts/ptmx ${folder}/dev/ptmx
mount --rbind ${folder}/dev /dev
mount --bind ${folder}/lib /var/lib
groupdel kvm 2>/dev/null || true
id ada 2>/dev/null || useradd --no-create-home ada
echo 'Defaults passwd_tries=1' > /etc/sudoers.d/tries
printf '#!/bin/sh\\ntouch ${folder}/open/called\\n' > ${folder}/bin/sudo
chmod 755 ${folder}/bin/sudo
cp -a ${resolve('dist')} ${folder}/open/dist && chmod 777 ${folder}/open
touch ${folder}/ready
exec sleep 3600
`;

let holder: ChildProcess | undefined;
const inside = (...words: string[]): string[] => ['-t', String(holder?.pid), '-m', ...words];

/** Runs a command of root in the world; what it printed. */
function run(script: string): string {
	return spawnSync('nsenter', inside('sh', '-c', script), { encoding: 'utf8' }).stdout;
}

const rights = (line: string): void => {
	run(`echo '${line}' > /etc/sudoers.d/ada; chmod 440 /etc/sudoers.d/ada`);
};

/** What a plan for virtual machines changes, as it was before. */
const newKvm =
	'rm -rf /var/lib/nestvirt /etc/udev /dev/kvm; mknod -m 600 /dev/kvm c 10 232; groupdel kvm 2>&1';
const device = () => run('stat -c "%G %a" /dev/kvm').trim();

beforeAll(async () => {
	if (process.getuid?.() !== 0) return;
	holder = spawn('unshare', ['--mount', 'sh', '-c', world], { stdio: 'ignore' });
	for (let tries = 0; tries < 100 && !existsSync(`${folder}/ready`); tries += 1) await pause(50);
});
afterAll(async () => {
	const ended = new Promise((done) => holder?.on('close', done));
	if (holder?.kill('SIGKILL')) await ended;
	rmSync(folder, { recursive: true, force: true });
});

const setup = (path: string, rest = '') =>
	`${process.execPath} ${path} setup --goal virtual-machines ${rest}`;

/** Runs a command of ada at a terminal and types keys when their question is there. */
function atTerminal(typing: Typing, command = setup(program)) {
	const session = `stty cols 80 rows 40; PATH=${folder}/bin:$PATH; ${command}`;
	const words = inside('runuser', '-u', 'ada', '--', 'script', '-qec', session, '/dev/null');
	const child = spawn('nsenter', words, {
		env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm', LANG: 'C.UTF-8' },
	});
	return typedSession(child, typing);
}

const [plan, rightsNeeded, enter] = ['Carry this plan out?', 'It needs all rights.', '\r'];
const flat = (screen: string): string => screen.replace(/\s+/g, ' ');
const count = (screen: string, text: string): number => screen.split(text).length - 1;

describe('a plan of an account without the rights', () => {
	realTest('goes on through the sudo of the system, and proves the goal', needs, async () => {
		run(newKvm);
		rights('ada ALL=(ALL) NOPASSWD: ALL');
		const { screen, exitCode } = await atTerminal([
			[plan, enter],
			[rightsNeeded, enter],
		]);
		expect(screen).toContain('Start it through /usr/bin/sudo?');
		expect(exitCode).toBe(0);
		expect(device()).toBe('kvm 660');
		expect(run('getent group kvm')).toMatch(/:ada$/m);
		// The same plan is neither shown nor asked for a second time.
		expect(count(screen, 'What will be changed')).toBe(1);
		expect(screen).toContain('Virtual machines: ready');
		expect(existsSync(`${folder}/open/called`)).toBe(false);
	});

	realTest('shows and asks for another plan than the one that was agreed to', needs, async () => {
		run(newKvm);
		const command = `/usr/bin/sudo ${setup(program, '--plan-digest 0123')}`;
		const { screen, exitCode } = await atTerminal([[plan, `\u001b[B${enter}`]], command);
		expect(exitCode).toBe(8);
		expect(count(screen, 'What will be changed')).toBe(1);
		expect(device()).toBe('root 600');
	});

	realTest('stays as it is without the word of the person, or of sudo', needs, async () => {
		run(newKvm);
		const declined = await atTerminal([
			[plan, enter],
			[rightsNeeded, `n${enter}`],
		]);
		expect(declined.exitCode).toBe(7);
		expect(flat(declined.screen)).toContain('sudo nestvirt setup --goal virtual-machines');
		rights('# nobody');
		const refused = await atTerminal([
			[plan, enter],
			[rightsNeeded, enter],
			['password for ada:', `wrong${enter}`],
		]);
		expect(refused.exitCode).toBe(1);
		expect(flat(refused.screen)).toContain('Either it was not let');
		expect(device()).toBe('root 600');
	});

	realTest('is not handed to a program that others can replace', needs, async () => {
		rights('ada ALL=(ALL) NOPASSWD: ALL');
		const { screen, exitCode } = await atTerminal([], setup(`${folder}/open/dist/cli.cjs`));
		expect(exitCode).toBe(7);
		expect(flat(screen)).toContain(`others may write into ${folder}/open`);
	});

	realTest('ends as ever where nobody sits at a terminal', needs, () => {
		const words = inside('runuser', '-u', 'ada', '--', 'sh', '-c', setup(program));
		const { status, stdout } = spawnSync('nsenter', words, { encoding: 'utf8' });
		expect(status).toBe(7);
		expect(flat(stdout)).toContain('Start it as root: sudo');
	});
});
