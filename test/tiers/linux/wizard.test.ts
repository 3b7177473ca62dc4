import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { realTest } from '../../support/needs.ts';
import { type Session, type Typing, typedSession } from '../../support/typed-session.ts';

const places: string[] = [];
afterAll(() => {
	for (const place of places) rmSync(place, { recursive: true, force: true });
});

/** A new folder for the state of a rehearsal. */
function newPlace(): string {
	const place = mkdtempSync(join(tmpdir(), 'nestvirt-'));
	places.push(place);
	return place;
}

/** Runs the wizard in a pseudo-terminal of 80 columns and types keys when their question is there. */
function atTerminal(typing: Typing, args: string, variables = ''): Promise<Session> {
	const command = `stty cols 80 rows 40; ${variables} ${process.execPath} dist/cli.cjs ${args}`;
	const child = spawn('script', ['-qec', command, '/dev/null'], {
		env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm', LANG: 'C.UTF-8', HOME: '/nonexistent' },
	});
	return typedSession(child, typing);
}

const needs = ['linux', 'build', 'script'] as const;
const [goal, plan] = ['What do you want', 'Carry this plan out?'];
const [enter, down, interrupt] = ['\r', '\u001b[B', '\u0003'];
const nested = () => `--machine virtualbox-debian-12-nested --state ${newPlace()}`;

describe('the wizard', () => {
	realTest('shows the stack, asks for the goal and says what it takes', needs, async () => {
		const state = newPlace();
		const typing: Typing = [
			[goal, enter],
			[plan, `${down}${enter}`],
		];
		const { screen, exitCode } = await atTerminal(
			typing,
			`--machine virtualbox-debian-12 --state ${state}`,
		);
		expect(exitCode).toBe(8);
		expect(screen).toContain('outer hypervisor  VirtualBox');
		// The suggestion is what can be fixed here, and Enter takes it.
		expect(screen).toContain('Install docker.io, iptables, ca-certificates, and what they need');
		expect(screen).toContain('Nothing was changed');
	});

	realTest('takes another goal, and hands out its card', needs, async () => {
		const args = `--machine virtualbox-debian-12 --state ${newPlace()}`;
		const { screen, exitCode } = await atTerminal([[goal, `${down}${enter}`]], args);
		expect(exitCode).toBe(4);
		expect(screen).toContain('Virtual machines: needs someone outside');
		expect(screen).toContain('VBoxManage modifyvm {vm} --nested-hw-virt on');
	});

	realTest('carries a plan out, step by step, and proves the goal', needs, async () => {
		const typing: Typing = [
			[goal, `${down}${enter}`],
			[plan, enter],
		];
		const { screen, exitCode } = await atTerminal(typing, nested());
		expect(exitCode).toBe(0);
		expect(screen).toContain('[1/1] Load the KVM module');
		expect(screen).toContain('Virtual machines: ready');
	});

	realTest('explains each step before it is asked again, and takes a no', needs, async () => {
		const typing: Typing = [
			[goal, `${down}${enter}`],
			[plan, `${down}${down}${enter}`],
			[plan, `${down}${enter}`],
		];
		const { screen, exitCode } = await atTerminal(typing, nested());
		expect(exitCode).toBe(8);
		expect(screen).toContain('kernel-module, module: "kvm_intel"');
		expect(screen).toContain('Nothing was changed');
	});

	realTest('asks for a risk by itself, with no as its answer', needs, async () => {
		const args = `--machine vmware-windows-11-nested --state ${newPlace()} --goal virtual-machines`;
		const typing: Typing = [
			[plan, enter],
			['Do you accept that?', enter],
		];
		const { screen, exitCode } = await atTerminal(typing, args);
		expect(exitCode).toBe(8);
		expect(screen).toContain('The way back:');
	});

	realTest('hands over to a restart, and goes on from it without a question', needs, async () => {
		const place = newPlace();
		const args = `--machine vmware-windows-11-nested --state ${place}`;
		const typing: Typing = [
			[plan, enter],
			['Do you accept that?', 'y\r'],
		];
		const first = await atTerminal(typing, `${args} --goal virtual-machines`);
		expect(first.exitCode).toBe(10);
		expect(first.screen).toContain(`nestvirt setup --resume ${args}`);
		expect((await atTerminal([], `setup --resume ${args}`)).exitCode).toBe(10);
		expect((await atTerminal([], `setup --resume ${args}`)).exitCode).toBe(0);
	});

	realTest('leaves the machine as the journal says when it is interrupted', needs, async () => {
		const place = newPlace();
		const args = `--machine virtualbox-debian-12-nested --state ${place}`;
		const typing: Typing = [
			[goal, `${down}${enter}`],
			[plan, interrupt],
		];
		expect((await atTerminal(typing, args)).exitCode).toBe(130);
		expect(() => readFileSync(join(place, 'journal.jsonl'))).toThrow('ENOENT');
		expect((await atTerminal([[goal, interrupt]], args)).exitCode).toBe(130);
	});

	realTest('keeps a window of its own open until it was read', needs, async () => {
		const typing: Typing = [
			[plan, `${down}${enter}`],
			['Press Enter to close this window.', enter],
		];
		const args = `setup --goal virtual-machines --keep-window ${nested()}`;
		expect((await atTerminal(typing, args)).exitCode).toBe(8);
		const unknown = await atTerminal([typing[1] ?? ['', '']], `${args} --accept-risk none`);
		expect(unknown.exitCode).toBe(2);
		expect(unknown.screen).toContain('There is no risk none');
	});

	realTest('works without colour and without Unicode', needs, async () => {
		const typing: Typing = [
			[goal, enter],
			[plan, `${down}${enter}`],
		];
		const { screen } = await atTerminal(typing, nested(), 'NO_COLOR=1 LANG=C');
		const report = screen.slice(0, screen.indexOf(goal));
		expect(report).toContain('| engine');
		expect(report).not.toContain('┌');
	});
});
