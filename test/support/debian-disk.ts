import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { labFolder } from './lab-folder.ts';

const release = 'bookworm';
const mebibytes = 6144;
// It runs containers, and boots.
const packages = ['docker.io', 'iptables', 'systemd-sysv', 'dbus', 'kmod', 'udev'];

function done(command: string, args: readonly string[]): void {
	const { status, stderr, stdout } = spawnSync(command, args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${command}: ${`${stdout}\n${stderr}`.slice(-2000)}`);
}

/**
 * A disk with a fresh Debian and an engine, made by debootstrap once in this checkout; the path
 * of an ext4 image that nobody may write: whoever wants to takes a copy.
 */
export function debianDisk(): string {
	const key = createHash('sha256')
		.update([release, mebibytes, ...packages].join())
		.digest('hex');
	const image = `${labFolder('disks')}/${key.slice(0, 12)}.img`;
	if (existsSync(image)) return image;
	// Two tests may come here at once: each makes its own, and the last one stays.
	const part = `${image}.${process.pid}`;
	const root = `${part}.root`;
	mkdirSync(root);
	done('debootstrap', ['--variant=minbase', `--include=${packages.join()}`, release, root]);
	done('mke2fs', ['-q', '-t', 'ext4', '-d', root, part, `${mebibytes}M`]);
	rmSync(root, { recursive: true, force: true });
	renameSync(part, image);
	return image;
}
