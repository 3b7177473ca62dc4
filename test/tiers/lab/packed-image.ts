import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { labFolder } from '../../support/lab-folder.ts';

const folders = ['bin', 'dev', 'proc', 'sys', 'tmp', 'modules'];

/** What an initial memory disk holds besides busybox. */
export interface Image {
	/** The script that becomes process 1. */
	readonly init: string;
	/** The programs of busybox that it calls. */
	readonly tools: readonly string[];
	/** Kernel modules, by their paths. */
	readonly modules: readonly string[];
	/** Puts more into the root folder. */
	readonly add?: (root: string) => void;
}

/** Builds an initial memory disk in a folder of the lab; its path. */
export function packedImage(name: string, { init, tools, modules, add }: Image): string {
	const folder = labFolder(name);
	const root = `${folder}/root`;
	rmSync(root, { recursive: true, force: true });
	for (const each of folders) mkdirSync(`${root}/${each}`, { recursive: true });
	cpSync('/usr/bin/busybox', `${root}/bin/busybox`, { dereference: true });
	for (const tool of tools) symlinkSync('busybox', `${root}/bin/${tool}`);
	for (const path of modules) cpSync(path, `${root}/modules/${basename(path)}`);
	add?.(root);
	cpSync(init, `${root}/init`);
	chmodSync(`${root}/init`, 0o755);
	const script = 'cd "$1" && find . | cpio --quiet -o -H newc -R 0:0 > ../initrd';
	const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', root], { encoding: 'utf8' });
	if (status !== 0) throw new Error(`no initial memory disk: ${stderr}`);
	return `${folder}/initrd`;
}
