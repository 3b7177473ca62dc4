import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GuestKernel } from './debian-kernel.ts';
import { packedImage } from './packed-image.ts';

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
	return packedImage('image', {
		init: 'test/tiers/lab/init/init',
		tools,
		modules: modules.map((name) => `${kernel.modules}/${name}.ko`),
		add: addProgram,
	});
}
