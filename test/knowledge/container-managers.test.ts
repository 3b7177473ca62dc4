import { describe, expect, test } from 'vitest';
import { containerGroupPaths, containerManagers } from '../../src/knowledge/container-managers.ts';
import { containerTitles } from '../../src/knowledge/titles.ts';

const id = '0123456789abcdef'.repeat(4);
const managerOf = (path: string): string | undefined =>
	containerGroupPaths.find(([pattern]) => pattern.test(path))?.[1];

describe('container managers', () => {
	test('are containers that have a title', () => {
		for (const manager of Object.values(containerManagers)) {
			expect(containerTitles).toHaveProperty(manager);
		}
	});

	test('count the two names of LXC as one', () => {
		expect([containerManagers['lxc'], containerManagers['lxc-libvirt']]).toEqual(['lxc', 'lxc']);
	});
});

describe('paths of control groups', () => {
	test.each([
		[`/docker/${id}`, 'docker'],
		[`/system.slice/docker-${id}.scope`, 'docker'],
		[`/machine.slice/libpod-${id}.scope`, 'podman'],
		[`/kubepods/burstable/pod8c/${id}`, 'container-other'],
		['/lxc.payload.web', 'lxc'],
		['/lxc/web', 'lxc'],
		['/machine.slice/systemd-nspawn@web.service', 'systemd-nspawn'],
	])('%s is a container', (path, manager) => {
		expect(managerOf(path)).toBe(manager);
	});

	test.each(['/', '/system.slice/docker.service', '/docker', '/init.scope', '/user.slice/lxc/x'])(
		'%s is none',
		(path) => {
			expect(managerOf(path)).toBeUndefined();
		},
	);

	test('are judged in linear time, however long', () => {
		// A pattern that goes back over half a megabyte would take minutes.
		const path = `${'/docker-'.repeat(40_000)}${'/libpod-'.repeat(40_000)}`;
		const start = performance.now();
		expect(managerOf(path)).toBeUndefined();
		expect(performance.now() - start).toBeLessThan(1000);
	});
});
