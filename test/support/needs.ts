import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { type TestContext, test } from 'vitest';
import { pwshPath } from './pwsh-path.ts';

/** What a test of a real part can need of the computer it runs on. */
export type Need =
	| 'linux'
	| 'root'
	| 'kvm'
	| 'build'
	| 'strace'
	| 'script'
	| 'dockerd'
	| 'koffi'
	| 'lab'
	| 'debootstrap'
	| 'wine'
	| 'mingw'
	| 'x64'
	| 'gcc'
	| 'aarch64'
	| 'nsenter'
	| 'sudo'
	| 'pwsh';

function onPath(program: string): boolean {
	const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
	return folders.some((folder) => existsSync(`${folder}/${program}`));
}

function canOpen(path: string): boolean {
	try {
		accessSync(path, constants.R_OK | constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

const present: Readonly<Record<Need, () => boolean>> = {
	linux: () => process.platform === 'linux',
	root: () => process.getuid?.() === 0,
	kvm: () => canOpen('/dev/kvm'),
	build: () => existsSync('dist/cli.cjs'),
	strace: () => onPath('strace'),
	script: () => onPath('script'),
	dockerd: () => onPath('dockerd') && onPath('iptables'),
	koffi: () => existsSync('node_modules/koffi'),
	pwsh: () => pwshPath() !== undefined,
	wine: () => ['wine', 'wineserver', 'npm'].every(onPath),
	x64: () => process.arch === 'x64',
	gcc: () => onPath('x86_64-linux-gnu-gcc'),
	aarch64: () => ['aarch64-linux-gnu-gcc', 'qemu-aarch64-static'].every(onPath),
	nsenter: () => ['nsenter', 'unshare', 'runuser', 'useradd'].every(onPath),
	sudo: () => onPath('sudo'),
	mingw: () => onPath('x86_64-w64-mingw32-gcc'),
	debootstrap: () => ['debootstrap', 'mke2fs', 'unshare'].every(onPath),
	lab: () => ['qemu-system-x86_64', 'busybox', 'cpio', 'apt-get'].every(onPath),
};

/** A test that is skipped, by name and with what is missing, where the computer lacks a real part. */
export function realTest(
	title: string,
	needs: readonly Need[],
	run: (context: TestContext) => Promise<void> | void,
	seconds = 60,
): void {
	const missing = needs.filter((need) => !present[need]());
	const name = missing.length === 0 ? title : `${title} [no ${missing.join(', no ')}]`;
	test.skipIf(missing.length > 0)(name, { timeout: seconds * 1000 }, run);
}
