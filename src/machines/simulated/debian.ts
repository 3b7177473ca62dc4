import { kernelOptions } from '../../knowledge/kernel-options.ts';
import { cpuidOf, type Processor } from './cpuid-of.ts';
import type { Description } from './description.ts';

type Parts = Pick<Description, 'name' | 'title'> & Partial<Description>;

function cpuinfoOf({ model, flags, vmx, svm, hypervisor }: Processor): string {
	const vendor = /AMD/.test(model) ? 'AuthenticAMD' : 'GenuineIntel';
	const extra = [vmx && 'vmx', svm && 'svm', hypervisor !== null && 'hypervisor'];
	const all = [flags, ...extra.filter((flag) => flag !== false)].join(' ');
	return `processor\t: 0\nvendor_id\t: ${vendor}\nmodel name\t: ${model}\nflags\t\t: ${all}\n\n`;
}

// Lines as a Debian 12 machine with systemd shows them.
const mounts = [
	'26 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
	'27 26 0:24 / /sys/fs/cgroup rw,nosuid,nodev,noexec,relatime shared:9 - cgroup2 cgroup2 rw,nsdelegate',
].join('\n');

const routes = [
	'Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT',
	'eth0\t00000000\t0102000A\t0003\t0\t0\t0\t00000000\t0\t0\t0',
	'eth0\t0002000A\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0',
	'',
].join('\n');

const osRelease = [
	'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"',
	'NAME="Debian GNU/Linux"',
	'VERSION_ID="12"',
	'ID=debian',
].join('\n');

// As Debian builds it: all that containers need, mostly as modules.
const configuration = [...kernelOptions.start, ...kernelOptions.work]
	.map((name) => `CONFIG_${name}=y`)
	.join('\n');

const statuses: NonNullable<Description['statuses']> = {
	'/run/systemd/system': { kind: 'folder', mode: 0o755 },
	'/usr/bin/apt-get': { mode: 0o755 },
	'/usr/sbin/update-rc.d': { mode: 0o755 },
	'/etc/init.d': { kind: 'folder', mode: 0o755 },
	'/etc/rc2.d': { kind: 'folder', mode: 0o755 },
	'/dev/net/tun': { kind: 'character-device', mode: 0o666 },
	'/dev/vhost-net': { kind: 'character-device', mode: 0o600 },
};

/** A Debian 12 machine with systemd and nothing installed on it, changed by what is given. */
export function debian(processor: Processor, parts: Parts): Description {
	const base: Description = {
		...parts,
		os: 'linux',
		account: { uid: 0, gid: 0, groups: [0], name: 'root', homeFolder: '/root' },
		environment: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' },
		files: {
			'/etc/os-release': osRelease,
			'/proc/sys/kernel/osrelease': '6.1.0-44-amd64\n',
			'/proc/cpuinfo': cpuinfoOf(processor),
			'/proc/self/mountinfo': mounts,
			'/proc/self/cgroup': '0::/user.slice/user-0.slice/session-1.scope\n',
			'/proc/1/environ': 'HOME=/\0TERM=linux\0',
			'/proc/filesystems': 'nodev\tsysfs\nnodev\tproc\n\text4\nnodev\toverlay\n',
			'/proc/meminfo': 'MemTotal:        4014580 kB\nMemAvailable:    3512340 kB\n',
			'/sys/fs/cgroup/cgroup.controllers': 'cpuset cpu io memory hugetlb pids rdma misc\n',
			'/sys/module/ext4/refcnt': '1\n',
			'/lib/modules/6.1.0-44-amd64/modules.dep': '',
			'/boot/config-6.1.0-44-amd64': configuration,
			'/etc/group': 'root:x:0:\nkvm:x:107:\n',
			'/proc/net/route': routes,
			'/proc/stat': 'cpu  1 2 3 4\nbtime 1780000000\n',
			'/proc/uptime': '3600.25 7100.00\n',
			'/proc/sys/user/max_user_namespaces': '31000\n',
			'/proc/sys/net/ipv4/ip_forward': '0\n',
			'/proc/sys/kernel/seccomp/actions_avail': 'kill_process kill_thread trap errno\n',
			'/var/lib/dpkg/status': 'Package: bash\nStatus: install ok installed\n',
		},
		links: {
			'/proc/self/ns/pid': `pid:[${0xeffffffc}]`,
			'/proc/self/ns/cgroup': `cgroup:[${0xeffffffb}]`,
		},
		statuses,
		cpuid: cpuidOf(processor),
		guestRun: { status: 'absent', detail: 'ENOENT' },
		disk: { totalBytes: 40 * 1024 ** 3, freeBytes: 30 * 1024 ** 3 },
	};
	return {
		...base,
		...parts,
		files: { ...base.files, ...parts.files },
		statuses: { ...base.statuses, ...parts.statuses },
		links: { ...base.links, ...parts.links },
	};
}
