import { containerGroupPaths, containerManagers } from '../knowledge/container-managers.ts';
import { detectorWords } from '../knowledge/detector-words.ts';
import type { Answer, ContainerId } from '../model/identity.ts';
import type { Signals } from '../model/signals.ts';

type ContainerAnswer = Answer<ContainerId | null>;
type Files = Readonly<Record<string, string>>;

// Inode numbers of the first namespaces are fixed: PROC_PID_INIT_INO and PROC_CGROUP_INIT_INO in
// https://github.com/torvalds/linux/blob/master/include/linux/proc_ns.h
const firstNamespaces: Readonly<Record<string, string>> = {
	'/proc/self/ns/pid': `pid:[${0xeffffffc}]`,
	'/proc/self/ns/cgroup': `cgroup:[${0xeffffffb}]`,
};

function isFirst(files: Files, path: string): boolean | null {
	const link = files[path];
	return link === undefined || link.startsWith('@') ? null : link === firstNamespaces[path];
}

const answer = (id: ContainerId | null, confidence: number, because: string): ContainerAnswer => ({
	id,
	confidence,
	because: [because],
});

// WSL calls itself a container to systemd, and is the machine layer here. Ubuntu's images of 2016 to
// 2020 hold /run/systemd/container as a file, so that `docker` in it is no more than a marker.
function isNoContainer(path: string, name: string): boolean {
	return name === 'wsl' || (path === '/run/systemd/container' && name === 'docker');
}

// What a manager wrote on purpose decides, whatever else is there.
function named(files: Files): ContainerAnswer | null {
	const environment = /(?:^|\0)container=([^\0]*)/.exec(files['/proc/1/environ'] ?? '')?.[1] ?? '';
	const names = [
		['/run/systemd/container', files['/run/systemd/container']],
		['/run/host/container-manager', files['/run/host/container-manager']],
		['/proc/1/environ', environment],
	] as const;
	for (const [path, name] of names) {
		if (!name || name.startsWith('@') || isNoContainer(path, name)) continue;
		const id = Object.hasOwn(containerManagers, name) ? containerManagers[name] : undefined;
		return answer(id ?? 'container-other', 0.97, `${path} says ${name}`);
	}
	return grouped(files);
}

// 12:pids:/docker/0123456789abcdef…, or the path alone
function grouped(files: Files): ContainerAnswer | null {
	const lines = ['/proc/self/cgroup', '/proc/1/cgroup'].flatMap((path) =>
		(files[path] ?? '').split('\n'),
	);
	for (const line of lines) {
		const path = line.replace(/^\d+:[^:]*:/, '');
		const group = containerGroupPaths.find(([pattern]) => pattern.test(path));
		if (group) return answer(group[1], 0.95, `control group ${path}`);
	}
	return null;
}

// What another detector printed: a word of its own for each container it knows.
function reported({ systemd_detect_virt: systemd = '', virt_what: what = '' }: Signals) {
	for (const word of `${systemd} ${what}`.split(/\s+/)) {
		const id = Object.hasOwn(detectorWords, word) ? detectorWords[word]?.container : undefined;
		if (id !== undefined) return answer(id, 0.85, `another detector says ${word}`);
	}
	return null;
}

function marked(files: Files): { readonly id: ContainerId; readonly path: string } | null {
	if (files['/proc/vz'] === '@exists' && files['/proc/bc'] !== '@exists') {
		return { id: 'openvz', path: '/proc/vz' };
	}
	if (files['/run/.containerenv'] === '@exists')
		return { id: 'podman', path: '/run/.containerenv' };
	if (files['/.dockerenv'] === '@exists') return { id: 'docker', path: '/.dockerenv' };
	const path = '/run/systemd/container';
	return files[path] === 'docker' ? { id: 'docker', path } : null;
}

function rootFileSystem(files: Files): string | null {
	// 27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard
	return files['/proc/self/mountinfo']?.split(' - ')[1]?.split(' ')[0] ?? null;
}

const layered = new Set(['overlay', 'aufs', 'btrfs', 'zfs', 'fuse.fuse-overlayfs']);

// Machines are made from container images too, and keep the image's marker file.
function weighMarker(files: Files, id: ContainerId, path: string): ContainerAnswer {
	const root = rootFileSystem(files);
	const inFirst =
		isFirst(files, '/proc/self/ns/pid') === true && isFirst(files, '/proc/self/ns/cgroup') === true;
	if (id !== 'openvz' && inFirst && root !== null && !layered.has(root)) {
		return answer(
			'none',
			0.95,
			`${path} is left over: this process is in the machine's first namespaces, and / is ${root}`,
		);
	}
	return answer(id, 0.9, `${path} is there`);
}

function unmarked(files: Files, isWsl: boolean): ContainerAnswer {
	const inFirst = isFirst(files, '/proc/self/ns/pid');
	if (inFirst === true)
		return answer('none', 0.97, 'this process is in the first process namespace');
	if (isWsl)
		return answer('none', 0.9, 'WSL gives each distribution a process namespace of its own');
	if (inFirst === false) {
		return answer('container-other', 0.7, 'this process is in a process namespace of its own');
	}
	return files['/.dockerenv'] === '@absent'
		? answer('none', 0.6, 'no container manager left a mark')
		: answer(null, 0, 'neither marks nor namespaces could be read');
}

/** Whether a container wraps this process, and whose. A different question from the machine below it. */
export function identifyContainer(signals: Signals): ContainerAnswer {
	const { files = {} } = signals;
	const byName = named(files) ?? reported(signals);
	if (byName !== null) return byName;
	const mark = marked(files);
	if (mark !== null) return weighMarker(files, mark.id, mark.path);
	return unmarked(files, /microsoft|WSL2/i.test(files['/proc/sys/kernel/osrelease'] ?? ''));
}
