import { spawn } from 'node:child_process';
import { describe, expect } from 'vitest';
import { realTest } from '../../support/needs.ts';

interface Session {
	readonly screen: string;
	readonly exitCode: number | null;
}

/** Runs the wizard in a pseudo-terminal of 80 columns and types keys when its question is there. */
function atTerminal(keys: string, args: string, variables = ''): Promise<Session> {
	const command = `stty cols 80 rows 40; ${variables} ${process.execPath} dist/cli.cjs ${args}`;
	const child = spawn('script', ['-qec', command, '/dev/null'], {
		env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm', LANG: 'C.UTF-8', HOME: '/nonexistent' },
	});
	let screen = '';
	let typed = false;
	return new Promise((resolve) => {
		child.stdout.on('data', (chunk: Buffer) => {
			screen += chunk.toString('utf8');
			if (typed || !screen.includes('What do you want')) return;
			typed = true;
			child.stdin.write(keys);
		});
		child.on('close', (exitCode) => resolve({ screen, exitCode }));
	});
}

describe('the wizard', () => {
	realTest(
		'shows the stack, asks for the goal and says what it takes',
		['linux', 'build', 'script'],
		async () => {
			const { screen, exitCode } = await atTerminal('\r', '--machine virtualbox-debian-12');
			expect(exitCode).toBe(0);
			expect(screen).toContain('outer hypervisor  VirtualBox');
			expect(screen).toContain('What do you want from this machine?');
			// The suggestion is what can be fixed here, and Enter takes it.
			expect(screen).toContain('Linux containers: can be fixed here');
			expect(screen).toContain('apt-get install docker.io iptables');
		},
	);

	realTest('takes another goal, and hands out its card', ['linux', 'build', 'script'], async () => {
		const { screen } = await atTerminal('\u001b[B\r', '--machine virtualbox-debian-12');
		expect(screen).toContain('Virtual machines: needs someone outside');
		expect(screen).toContain('VBoxManage modifyvm {vm} --nested-hw-virt on');
	});

	realTest('ends with 130 when it is interrupted', ['linux', 'build', 'script'], async () => {
		const { exitCode } = await atTerminal('\u0003', '--machine virtualbox-debian-12');
		expect(exitCode).toBe(130);
	});

	realTest('works without colour and without Unicode', ['linux', 'build', 'script'], async () => {
		const { screen } = await atTerminal(
			'\r',
			'--machine virtualbox-debian-12',
			'NO_COLOR=1 LANG=C',
		);
		const report = screen.slice(0, screen.indexOf('What do you want'));
		expect(report).toContain('| engine');
		expect(report).not.toContain('┌');
	});
});
