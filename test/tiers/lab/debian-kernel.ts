import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { labFolder } from '../../support/lab-folder.ts';

/** A kernel and its modules, unpacked and not installed. */
export interface GuestKernel {
	/** The folder that its package was unpacked to. */
	readonly root: string;
	readonly image: string;
	/** Its modules, as `lib/modules/VERSION/kernel` holds them. */
	readonly modules: string;
}

function told(command: string, args: readonly string[], cwd: string): string {
	const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
	if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
	return stdout;
}

function packageOf(): string {
	const shown = told('apt-cache', ['depends', 'linux-image-cloud-amd64'], '.');
	const [, name] = /Depends: (linux-image-\S+-cloud-amd64)/.exec(shown) ?? [];
	if (name === undefined) throw new Error('linux-image-cloud-amd64 depends on no kernel here');
	return name;
}

/** Debian's cloud kernel: fetched by apt once, verified by apt, unpacked beside this checkout. */
export function debianKernel(): GuestKernel {
	const folder = labFolder('kernel');
	const archive = (): string | undefined =>
		readdirSync(folder).find((name) => name.endsWith('.deb'));
	if (archive() === undefined) told('apt-get', ['download', packageOf()], folder);
	const root = labFolder('kernel/root');
	if (readdirSync(root).length === 0) told('dpkg-deb', ['-x', archive() ?? '', 'root'], folder);
	const image = readdirSync(`${root}/boot`).find((name) => name.startsWith('vmlinuz-')) ?? '';
	const [version = ''] = readdirSync(`${root}/lib/modules`);
	return { root, image: `${root}/boot/${image}`, modules: `${root}/lib/modules/${version}/kernel` };
}
