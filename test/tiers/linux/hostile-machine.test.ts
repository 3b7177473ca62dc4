import { spawn } from 'node:child_process';
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	rmSync,
	symlinkSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { libc } from '../../../src/machines/live/native/libc.ts';
import { runGuest } from '../../../src/machines/live/native/run-guest.ts';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { built } from '../../support/built.ts';
import { realTest } from '../../support/needs.ts';

const longest = 10_000;

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

function put(path: string, content: string | Buffer): void {
	const target = join(folder, path);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, content);
}

/** Runs the program beside a server of this process, which must go on answering meanwhile. */
function whileServing(
	args: readonly string[],
	environment: Record<string, string>,
): Promise<{
	readonly output: string;
	readonly exitCode: number | null;
	readonly milliseconds: number;
}> {
	const start = performance.now();
	const child = spawn(process.execPath, ['dist/cli.cjs', ...args], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...environment },
	});
	let output = '';
	child.stdout.on('data', (chunk: Buffer) => {
		output += chunk.toString('utf8');
	});
	return new Promise((resolve) => {
		child.on('close', (exitCode) => {
			resolve({ output, exitCode, milliseconds: performance.now() - start });
		});
	});
}

async function withEngine(
	answer: (write: (text: string) => void) => void,
): Promise<{ readonly diagnosis: Diagnosis; readonly milliseconds: number }> {
	const path = join(folder, 'engine.sock');
	const server: Server = createServer((socket) => {
		socket.on('error', () => {});
		socket.on('data', () => answer((text) => void socket.write(text)));
	});
	await new Promise<void>((resolve) => server.listen(path, resolve));
	const { output, exitCode, milliseconds } = await whileServing(['diagnose', '--format', 'json'], {
		DOCKER_HOST: `unix://${path}`,
	});
	await new Promise((resolve) => server.close(resolve));
	expect(exitCode).toBe(0);
	return { diagnosis: JSON.parse(output) as Diagnosis, milliseconds };
}

const findingOf = ({ findings }: Diagnosis, id: string) =>
	findings.find((finding) => finding.id === id);

describe('a copied file tree', () => {
	realTest(
		'is judged alone: nothing of this computer is read for it',
		['linux', 'build', 'strace'],
		() => {
			put(
				'proc/cpuinfo',
				'processor\t: 0\nvendor_id\t: GenuineIntel\nmodel name\t: Xeon\nflags\t\t: fpu lm vmx hypervisor\n',
			);
			put('proc/sys/kernel/osrelease', '5.15.0-1-elsewhere\n');
			put('sys/class/dmi/id/sys_vendor', 'VMware, Inc.\n');
			put('sys/class/dmi/id/product_name', 'VMware Virtual Platform\n');
			symlinkSync('/etc/os-release', join(folder, 'os-release'));
			mkdirSync(join(folder, 'etc'));
			// An absolute link must lead to the copy's own file, which is not there.
			symlinkSync('/usr/lib/os-release', join(folder, 'etc/os-release'));
			const under = [
				'strace',
				'-f',
				'-e',
				'trace=open,openat,readlink,stat,statx,newfstatat,access',
			];
			const { output, warnings } = built(['diagnose', '--root', folder, '--format', 'json'], {
				under,
			});
			const { identity, nesting, facts } = JSON.parse(output) as Diagnosis;
			expect(identity?.machine).toMatchObject({ id: 'vmware', role: 'guest' });
			expect(nesting?.verdict).toBe('exposed');
			expect(facts['operating-system']?.status).toBe('absent');
			expect(facts['guest-run']).toMatchObject({ status: 'unobserved', reason: 'unsupported' });
			const real =
				/"\/(proc\/cpuinfo|proc\/sys\/kernel\/osrelease|sys\/class|dev\/kvm|etc\/os-release)/;
			expect(warnings.split('\n').filter((line) => real.test(line))).toEqual([]);
		},
	);

	realTest('may be damaged in every way, and is answered in time', ['linux', 'build'], () => {
		const line = 'processor\t: 0\nvendor_id\t: AuthenticAMD\nflags\t\t: fpu lm svm hypervisor\n\n';
		mkdirSync(join(folder, 'proc'), { recursive: true });
		const file = openSync(join(folder, 'proc/cpuinfo'), 'w');
		const block = Buffer.from(line.repeat(20_000));
		for (let written = 0; written < 50 * 1024 * 1024; written += block.length)
			writeSync(file, block);
		put(
			'proc/meminfo',
			Buffer.from(Array.from({ length: 4096 }, (_, place) => (place * 37) % 256)),
		);
		put('proc/self/mountinfo', '\u0000\u0001\u0002');
		put('proc/filesystems', '');
		put('sys/class/dmi/id/sys_vendor', '\u001b]0;owned\u0007evil');
		chmodSync(join(folder, 'proc/filesystems'), 0);
		symlinkSync('loop', join(folder, 'proc/loop'));
		const { output, exitCode, milliseconds } = built(['diagnose', '--root', folder]);
		expect(exitCode).toBe(0);
		expect(milliseconds).toBeLessThan(longest);
		expect(output).toContain('the answer made no sense: the control groups');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape must not be there
		expect(output).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
	});
});

describe('an engine', () => {
	realTest('that hangs is waited for, not for ever', ['linux', 'build'], async () => {
		const { diagnosis, milliseconds } = await withEngine(() => {});
		expect(milliseconds).toBeLessThan(longest);
		expect(diagnosis.facts['engine-ping']).toMatchObject({ reason: 'timed-out' });
		expect(findingOf(diagnosis, 'engine-response')?.verdict).toBe('unknown');
	});

	realTest('that talks nonsense is called no engine', ['linux', 'build'], async () => {
		const { diagnosis } = await withEngine((write) =>
			write('\u0000\u0001 this is no HTTP\r\n\r\n'),
		);
		expect(findingOf(diagnosis, 'engine-response')).toMatchObject({ verdict: 'fail' });
	});

	realTest(
		'that is slow with its report does not hold the diagnosis up',
		['linux', 'build'],
		async () => {
			let asked = 0;
			const { diagnosis, milliseconds } = await withEngine((write) => {
				asked += 1;
				const body = 'OK';
				// Only the first question is answered; the others stay open.
				if (asked === 1) write(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
			});
			expect(milliseconds).toBeLessThan(longest);
			expect(diagnosis.facts['engine-summary']).toMatchObject({ status: 'unobserved' });
		},
	);
});

describe('the trial guest', () => {
	realTest('that loops is stopped at its limit', ['linux', 'kvm', 'koffi'], () => {
		const device = openSync('/dev/kvm', 'r+');
		const loop = Uint8Array.of(0xeb, 0xfe);
		const { outcome, milliseconds } = runGuest(libc(), device, loop);
		expect(outcome).toBe('never-ended');
		expect(milliseconds).toBeGreaterThan(300);
		expect(milliseconds).toBeLessThan(2000);
	});

	realTest('that does something else is not taken for a proof', ['linux', 'kvm', 'koffi'], () => {
		const device = openSync('/dev/kvm', 'r+');
		const undefinedInstruction = Uint8Array.of(0x0f, 0x0b);
		expect(runGuest(libc(), device, undefinedInstruction).outcome).toBe('strayed');
	});
});
