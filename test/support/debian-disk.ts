import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { labFolder } from './lab-folder.ts';

const mirror = 'http://deb.debian.org/debian';
const mebibytes = 6144;

/** Debian 12, 13, and what becomes 14. */
export type DebianRelease = 'bookworm' | 'trixie' | 'forky';

/** The kinds of Debian that there are disks of. */
export type DebianKind = 'engine' | 'bare' | 'booting';

interface Disk {
	readonly packages: readonly string[];
	readonly offers: readonly string[];
	/** How the offered packages are compressed; else as they come. */
	readonly compression?: string;
}

/** What a fresh Debian has, beside what every Debian has. */
const disks: Readonly<Record<DebianKind, Disk>> = {
	// It runs containers, and boots.
	engine: {
		packages: ['docker.io', 'iptables', 'apparmor', 'systemd-sysv', 'dbus', 'kmod', 'udev'],
		offers: [],
	},
	// It has no engine, and in the folder /packages, its only source of packages, what makes one.
	bare: { packages: [], offers: ['docker.io', 'iptables', 'ca-certificates', 'cron'] },
	// The same, and it boots. An emulated processor takes minutes to unpack what is compressed.
	booting: {
		packages: ['systemd-sysv', 'dbus', 'kmod', 'udev', 'ca-certificates'],
		offers: ['docker.io', 'iptables', 'apparmor'],
		compression: 'none',
	},
};

function done(command: string, args: readonly string[]): string {
	const { status, stderr, stdout } = spawnSync(command, args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${command}: ${`${stdout}\n${stderr}`.slice(-2000)}`);
	return stdout;
}

/** What an index of packages says of one: https://wiki.debian.org/DebianRepository/Format */
function indexed(folder: string, name: string): string {
	const bytes = readFileSync(`${folder}/${name}`);
	const control = done('dpkg-deb', ['--field', `${folder}/${name}`]).trim();
	const hash = createHash('sha256').update(bytes).digest('hex');
	return `${control}\nFilename: ./${name}\nSize: ${bytes.length}\nSHA256: ${hash}\n\n`;
}

/** Packs a package again, compressed in another way. */
function repack(folder: string, name: string, compression: string): void {
	const tree = `${folder}/tree`;
	done('dpkg-deb', ['--raw-extract', `${folder}/${name}`, tree]);
	done('dpkg-deb', ['--build', `-Z${compression}`, tree, `${folder}/${name}`]);
	rmSync(tree, { recursive: true });
}

/** What makes this machine's apt fetch for the other one: its packages, and its release. */
function fetching(root: string, release: DebianRelease): readonly string[] {
	const state = `${root}.apt`;
	mkdirSync(`${state}/lists/partial`, { recursive: true });
	writeFileSync(`${state}/sources.list`, `deb ${mirror} ${release} main\n`);
	const options = [
		`Dir::State::status=${root}/var/lib/dpkg/status`,
		`Dir::State::lists=${state}/lists`,
		`Dir::Etc::sourcelist=${state}/sources.list`,
		...['Dir::Etc::sourceparts=/dev/null', 'Dir::Cache::pkgcache=', 'Dir::Cache::srcpkgcache='],
	].flatMap((option) => ['-o', option]);
	done('apt-get', [...options, '--quiet', 'update']);
	return options;
}

/** Puts the packages of these names, and all that they need, into a folder that is a source of packages. */
function offer(root: string, release: DebianRelease, { offers, compression }: Disk): void {
	const whole = `${process.cwd()}/${root}`;
	const folder = `${whole}/packages`;
	mkdirSync(`${folder}/partial`, { recursive: true });
	const options = [...fetching(whole, release), '-o', `Dir::Cache::archives=${folder}`];
	const how = ['--yes', '--no-install-recommends', '--download-only'];
	done('apt-get', [...options, ...how, 'install', ...offers]);
	rmSync(`${whole}.apt`, { recursive: true });
	rmSync(`${folder}/partial`, { recursive: true });
	rmSync(`${folder}/lock`, { force: true });
	const fetched = readdirSync(folder);
	if (compression !== undefined) for (const name of fetched) repack(folder, name, compression);
	writeFileSync(`${folder}/Packages`, fetched.map((name) => indexed(folder, name)).join(''));
	writeFileSync(`${root}/etc/apt/sources.list`, 'deb [trusted=yes] file:/packages ./\n');
	writeFileSync(`${root}/etc/hosts`, '127.0.0.1 localhost\n');
	// Nobody pulls the plug of this one: half of the time goes into waiting for the disk.
	writeFileSync(`${root}/etc/dpkg/dpkg.cfg.d/unsafe-io`, 'force-unsafe-io\n');
}

/**
 * A disk with a fresh Debian, made by debootstrap once in this checkout; the path of an ext4 image that nobody may
 * write: whoever wants to takes a copy.
 */
export function debianDisk(
	kind: DebianKind = 'engine',
	release: DebianRelease = 'bookworm',
): string {
	const { packages, compression } = disks[kind];
	// From Debian 13 on the client is a package of its own.
	const client = kind === 'bare' && release !== 'bookworm' ? ['docker-cli'] : [];
	const offers = [...disks[kind].offers, ...client];
	const made = [release, mebibytes, ...packages, ...offers, ...(compression ? [compression] : [])];
	const key = createHash('sha256').update(made.join()).digest('hex');
	const image = `${labFolder('disks')}/${key.slice(0, 12)}.img`;
	if (existsSync(image)) return image;
	// Two tests may come here at once: each makes its own, and the last one stays.
	const part = `${image}.${process.pid}`;
	const root = `${part}.root`;
	mkdirSync(root);
	const include = packages.length > 0 ? [`--include=${packages.join()}`] : [];
	// The releases that it does not know by name are made as the unnamed one is.
	const script = '/usr/share/debootstrap/scripts/sid';
	done('debootstrap', ['--variant=minbase', ...include, release, root, mirror, script]);
	if (offers.length > 0) offer(root, release, { ...disks[kind], offers });
	done('mke2fs', ['-q', '-t', 'ext4', '-d', root, part, `${mebibytes}M`]);
	rmSync(root, { recursive: true, force: true });
	renameSync(part, image);
	return image;
}
