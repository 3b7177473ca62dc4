import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { realTest } from '../../support/needs.ts';

const needs = ['linux', 'root', 'build', 'kvm', 'nsenter'] as const;
const program = resolve('dist/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
const kills = 50;

// A mount namespace of its own: the same kernel, accounts and programs, but an /etc, a /dev and a /var/lib that may be
// changed. The device is the kernel's own, as udev would make it before any rule.
const world = `
set -e
mount --make-rprivate /
cp -a /etc ${folder}/etc && mount --bind ${folder}/etc /etc
mkdir ${folder}/dev ${folder}/lib
mount -t tmpfs none ${folder}/dev
for name in null zero urandom random tty; do cp -a /dev/$name ${folder}/dev/; done
mknod -m 600 ${folder}/dev/kvm c 10 232
mount --bind ${folder}/dev /dev
mount --bind ${folder}/lib /var/lib
groupdel kvm 2>/dev/null || true
rm -rf /etc/udev
id ada 2>/dev/null || useradd --no-create-home ada
touch ${folder}/ready
exec sleep 3600
`;

let holder: ChildProcess | undefined;

/** Runs a command in the world, as root that ada called; what it printed, and how it ended. */
function run(...words: string[]) {
	const args = ['-t', String(holder?.pid), '-m', 'env', 'SUDO_USER=ada', ...words];
	const { status, stdout, stderr } = spawnSync('nsenter', args, { encoding: 'utf8' });
	return { status, stdout, stderr };
}
const nestvirt = (...words: string[]) => run(process.execPath, program, ...words);
const provision = ['--provision', '--goal', 'virtual-machines'];

/** All that the plan may change. */
function state() {
	return {
		group: run('cat', '/etc/group').stdout,
		shadow: run('cat', '/etc/gshadow').stdout,
		device: run('stat', '-c', '%g %a', '/dev/kvm').stdout,
		rules: run('sh', '-c', 'find /etc/udev -type f -exec cat {} + 2>&1').stdout,
		folders: run('sh', '-c', 'find /etc/udev 2>/dev/null; true').stdout,
	};
}
type State = ReturnType<typeof state>;
let before: State | undefined;
let after: State | undefined;

beforeAll(async () => {
	if (process.getuid?.() !== 0) return;
	holder = spawn('unshare', ['--mount', 'sh', '-c', world], { stdio: 'ignore' });
	for (
		let tries = 0;
		tries < 100 && spawnSync('test', ['-e', `${folder}/ready`]).status !== 0;
		tries += 1
	) {
		await pause(50);
	}
});
afterAll(() => {
	holder?.kill('SIGKILL');
	rmSync(folder, { recursive: true, force: true });
});

const events = (stdout: string) =>
	stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));

/** Goes on, or begins anew where nothing was begun, until the run ends well. */
function finished(): void {
	for (let tries = 0; tries < 4; tries += 1) {
		const { status } = nestvirt('setup', '--resume', '--no-input', '--yes');
		if (status === 0) return;
		if (status === 2 && nestvirt(...provision).status === 0) return;
	}
	throw new Error('the run does not end');
}

describe('provisioning this computer', () => {
	realTest('makes a plan, carries it out, and proves it for who asked', needs, () => {
		before = state();
		const plan = JSON.parse(
			nestvirt('setup', '--goal', 'virtual-machines', '--dry-run', '--format', 'json').stdout,
		);
		const actions = plan.steps.flatMap((step: { actions: unknown[] }) => step.actions);
		expect(actions.length).toBeGreaterThanOrEqual(3);
		expect(state()).toEqual(before);
		const { status, stdout, stderr } = nestvirt(...provision);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		after = state();
		expect(after.group).toMatch(/^kvm:x:\d+:ada$/m);
		expect(after.rules).toContain('KERNEL=="kvm"');
		expect(run('runuser', '-u', 'ada', '--', 'sh', '-c', 'exec 3<>/dev/kvm').status).toBe(0);
		const last = events(stdout).at(-1);
		expect(last).toMatchObject({ event: 'end', exitCode: 0 });
	});

	realTest('changes nothing the second time', needs, () => {
		expect(nestvirt(...provision).status).toBe(0);
		expect(state()).toEqual(after);
	});

	realTest('puts everything back', needs, () => {
		expect(nestvirt('setup', '--undo', '--no-input').status).toBe(0);
		expect(state()).toEqual(before);
	});

	realTest(
		`goes on to the same end after each of ${kills} kills at random moments`,
		needs,
		async () => {
			const struck: number[] = [];
			for (let count = 0; count < kills; count += 1) {
				const args = [
					'-t',
					String(holder?.pid),
					'-m',
					'env',
					'SUDO_USER=ada',
					process.execPath,
					program,
					...provision,
				];
				const child = spawn('nsenter', args, { stdio: 'ignore' });
				const ended = new Promise((resolve) => child.on('close', resolve));
				await pause(80 + Math.random() * 180);
				child.kill('SIGKILL');
				await ended;
				const journal = join(folder, 'lib/nestvirt/journal.jsonl');
				struck.push(
					spawnSync('wc', ['-l', journal], { encoding: 'utf8' }).stdout
						? readFileSync(journal, 'utf8').split('\n').length - 1
						: 0,
				);
				finished();
				expect(state()).toEqual(after);
				expect(nestvirt('setup', '--undo', '--no-input').status).toBe(0);
				expect(state()).toEqual(before);
			}
			console.log(`${kills} kills, after so many records: ${struck.join(' ')}`);
		},
		300,
	);
});
