import { describe, expect, test } from 'vitest';
import { identifyContainer } from '../../src/derive/identify-container.ts';

const id = '0123456789abcdef'.repeat(4);
const firstNamespaces = {
	'/proc/self/ns/pid': 'pid:[4026531836]',
	'/proc/self/ns/cgroup': 'cgroup:[4026531835]',
};
const ownNamespaces = {
	'/proc/self/ns/pid': 'pid:[4026532281]',
	'/proc/self/ns/cgroup': 'cgroup:[4026532340]',
};
const root = (type: string) => ({
	'/proc/self/mountinfo': `27 1 254:0 / / rw,relatime - ${type} source rw`,
});
const answerFor = (files: Readonly<Record<string, string>>) => identifyContainer({ files });

describe('what a manager wrote on purpose', () => {
	test('LXC is known by the environment of process 1', () => {
		expect(answerFor({ '/proc/1/environ': 'container=lxc' })).toEqual({
			id: 'lxc',
			confidence: 0.97,
			because: ['/proc/1/environ says lxc'],
		});
	});

	test('systemd-nspawn is known by its own files', () => {
		expect(answerFor({ '/run/systemd/container': 'systemd-nspawn' }).id).toBe('systemd-nspawn');
		expect(answerFor({ '/run/host/container-manager': 'systemd-nspawn' }).id).toBe(
			'systemd-nspawn',
		);
	});

	test('a manager that nobody knows is still a container', () => {
		expect(answerFor({ '/run/host/container-manager': 'rkt' }).id).toBe('container-other');
		expect(answerFor({ '/run/host/container-manager': 'constructor' }).id).toBe('container-other');
	});

	test('an empty or absent answer says nothing', () => {
		const files = { '/proc/1/environ': '', '/run/systemd/container': '@absent' };
		expect(answerFor({ ...files, ...firstNamespaces }).id).toBe('none');
	});

	test('WSL, which calls itself a container, is none', () => {
		const files = { '/run/systemd/container': 'wsl', '/proc/1/environ': 'container=wsl' };
		expect(answerFor({ ...files, ...firstNamespaces }).id).toBe('none');
	});
});

describe('control groups', () => {
	test('Docker is known by its path in version 1', () => {
		expect(answerFor({ '/proc/self/cgroup': `/docker/${id}` })).toMatchObject({
			id: 'docker',
			because: [`control group /docker/${id}`],
		});
	});

	test('Podman is known by its scope', () => {
		expect(answerFor({ '/proc/self/cgroup': `/machine.slice/libpod-${id}.scope` }).id).toBe(
			'podman',
		);
	});

	test('the service of the Docker daemon on the machine itself is no container', () => {
		const files = { '/proc/self/cgroup': '/system.slice/docker.service', ...firstNamespaces };
		expect(answerFor(files).id).toBe('none');
	});
});

describe('marks', () => {
	test('/.dockerenv in namespaces of its own is Docker', () => {
		const files = { '/.dockerenv': '@exists', ...ownNamespaces, ...root('overlay') };
		expect(answerFor(files)).toMatchObject({ id: 'docker', because: ['/.dockerenv is there'] });
	});

	test('Docker with --pid=host on overlay is Docker, although the process namespace is the first', () => {
		const files = { '/.dockerenv': '@exists', ...root('overlay') };
		expect(answerFor({ ...files, ...firstNamespaces }).id).toBe('docker');
	});

	test('Docker with --pid=host on an ordinary file system still has a control group of its own', () => {
		const files = { '/.dockerenv': '@exists', ...root('ext4') };
		const pidOnly = { ...ownNamespaces, '/proc/self/ns/pid': firstNamespaces['/proc/self/ns/pid'] };
		expect(answerFor({ ...files, ...pidOnly }).id).toBe('docker');
	});

	test('a stale /.dockerenv on a Firecracker machine made from an image is no container', () => {
		const files = { '/.dockerenv': '@exists', ...firstNamespaces, ...root('ext4') };
		expect(answerFor(files)).toEqual({
			id: 'none',
			confidence: 0.95,
			because: [
				"/.dockerenv is left over: this process is in the machine's first namespaces, and / is ext4",
			],
		});
	});

	test('a mark is believed where nothing speaks against it', () => {
		expect(answerFor({ '/.dockerenv': '@exists' }).id).toBe('docker');
		expect(answerFor({ '/.dockerenv': '@exists', ...firstNamespaces }).id).toBe('docker');
	});

	test("Podman's mark comes before Docker's, which some images hold", () => {
		const files = { '/run/.containerenv': '@exists', '/.dockerenv': '@exists' };
		expect(answerFor({ ...files, ...ownNamespaces }).id).toBe('podman');
	});

	test("the name docker that Ubuntu's images of 2016 to 2020 hold is a mark, and no more", () => {
		const files = { '/run/systemd/container': 'docker' };
		expect(answerFor({ ...files, ...ownNamespaces, ...root('overlay') }).id).toBe('docker');
		expect(answerFor({ ...files, ...firstNamespaces, ...root('ext4') }).id).toBe('none');
		expect(answerFor({ ...files, '/run/.containerenv': '@exists', ...ownNamespaces }).id).toBe(
			'podman',
		);
	});

	test('OpenVZ is /proc/vz without /proc/bc; with it, the machine that runs the containers', () => {
		expect(answerFor({ '/proc/vz': '@exists', '/proc/bc': '@absent' }).id).toBe('openvz');
		expect(answerFor({ '/proc/vz': '@exists', '/proc/bc': '@exists', ...firstNamespaces }).id).toBe(
			'none',
		);
	});
});

describe('without marks', () => {
	test('the first process namespace is no container', () => {
		expect(answerFor(firstNamespaces)).toMatchObject({ id: 'none', confidence: 0.97 });
	});

	test('a process namespace of its own is some container, but not in WSL', () => {
		expect(answerFor(ownNamespaces)).toMatchObject({ id: 'container-other', confidence: 0.7 });
		const release = { '/proc/sys/kernel/osrelease': '5.15.90.1-microsoft-standard-WSL2' };
		expect(answerFor({ ...ownNamespaces, ...release }).id).toBe('none');
	});

	test('nothing readable is no answer; known absence of marks is a weak one', () => {
		expect(identifyContainer({})).toMatchObject({ id: null, confidence: 0 });
		expect(answerFor({ '/.dockerenv': '@absent' })).toMatchObject({ id: 'none', confidence: 0.6 });
	});
});

describe('what was read elsewhere', () => {
	test('the control groups of process 1 are lines, one for each hierarchy', () => {
		const id = '0123456789ab'.repeat(5);
		const files = { '/proc/1/cgroup': `12:pids:/docker/${id}\n11:memory:/docker/${id}\n` };
		expect(identifyContainer({ files }).id).toBe('docker');
		expect(identifyContainer({ files: { '/proc/1/cgroup': '1:name=systemd:/lxc/web\n' } }).id).toBe(
			'lxc',
		);
		expect(identifyContainer({ files: { '/proc/1/cgroup': '0::/init.scope\n' } }).id).toBeNull();
	});

	test('a whole environment holds the container among other variables', () => {
		const files = { '/proc/1/environ': 'TERM=linux\0container=systemd-nspawn\0HOME=/root' };
		expect(identifyContainer({ files }).id).toBe('systemd-nspawn');
	});

	test.each([
		[{ systemd_detect_virt: 'podman' }, 'podman'],
		[{ virt_what: 'lxc\nkvm\n' }, 'lxc'],
		[{ virt_what: 'kvm\n' }, null],
		[{ systemd_detect_virt: 'toString' }, null],
	])('another detector is believed where no file tells: %o', (signals, id) => {
		expect(identifyContainer(signals).id).toBe(id);
	});
});
