import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { labFolder } from '../../support/lab-folder.ts';
import type { GuestKernel } from './debian-kernel.ts';

const tools = ['cat', 'grep', 'gzip', 'insmod', 'mkdir', 'mount', 'poweroff', 'sh', 'stty', 'tar'];
const modules = ['virt/lib/irqbypass', 'arch/x86/kvm/kvm', 'arch/x86/kvm/kvm-amd'];

function librariesOf(program: string): readonly string[] {
	const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
	return [...stdout.matchAll(/(\/\S+) \(0x/g)].flatMap(([, path]) => path ?? []);
}

/** Node with its libraries, the built program, and what it needs of `node_modules`. */
function addProgram(root: string): void {
	cpSync(process.execPath, `${root}/bin/node`, { dereference: true });
	for (const library of librariesOf(process.execPath)) {
		mkdirSync(`${root}${dirname(library)}`, { recursive: true });
		cpSync(library, `${root}${library}`, { dereference: true });
	}
	cpSync('dist', `${root}/nestvirt/dist`, { recursive: true });
	for (const name of ['koffi', '@koromix']) {
		const filter = (path: string): boolean => !/\/(vendor|doc|musl_\w+)$/.test(path);
		const target = `${root}/nestvirt/node_modules/${name}`;
		cpSync(`node_modules/${name}`, target, { recursive: true, filter });
	}
}

/** An initial memory disk of busybox, node and the program, as this checkout has built it; its path. */
export function guestImage(kernel: GuestKernel): string {
	const folder = labFolder('image');
	rmSync(`${folder}/root`, { recursive: true, force: true });
	const root = `${folder}/root`;
	for (const name of ['bin', 'dev', 'proc', 'sys', 'tmp', 'modules']) {
		mkdirSync(`${root}/${name}`, { recursive: true });
	}
	cpSync('/usr/bin/busybox', `${root}/bin/busybox`, { dereference: true });
	for (const tool of tools) symlinkSync('busybox', `${root}/bin/${tool}`);
	for (const name of modules) {
		cpSync(`${kernel.modules}/${name}.ko`, `${root}/modules/${name.split('/').at(-1)}.ko`);
	}
	addProgram(root);
	cpSync('test/tiers/lab/init/init', `${root}/init`);
	chmodSync(`${root}/init`, 0o755);
	const script = 'cd "$1" && find . | cpio --quiet -o -H newc -R 0:0 > ../initrd';
	const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', root], { encoding: 'utf8' });
	if (status !== 0) throw new Error(`no initial memory disk: ${stderr}`);
	return `${folder}/initrd`;
}
