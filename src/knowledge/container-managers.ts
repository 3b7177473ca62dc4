import type { ContainerId } from '../model/identity.ts';

/** Names that container managers give themselves: https://systemd.io/CONTAINER_INTERFACE/ */
export const containerManagers: Readonly<Record<string, ContainerId>> = {
	docker: 'docker',
	podman: 'podman',
	lxc: 'lxc',
	'lxc-libvirt': 'lxc',
	openvz: 'openvz',
	'systemd-nspawn': 'systemd-nspawn',
};

/** Paths of control groups that only processes in a container have, with a real one above each. */
export const containerGroupPaths: readonly (readonly [RegExp, ContainerId])[] = [
	// /docker/0123456789abcdef…, /system.slice/docker-0123456789abcdef….scope
	[/\/docker[-/][0-9a-f]{12,64}/, 'docker'],
	// /machine.slice/libpod-0123456789abcdef….scope
	[/\/libpod-[0-9a-f]{12,64}/, 'podman'],
	// /kubepods/burstable/pod8c…/0123456789abcdef…
	[/\/kubepods/, 'container-other'],
	// /lxc.payload.web, /lxc/web
	[/^\/lxc[./]/, 'lxc'],
	// /machine.slice/systemd-nspawn@web.service
	[/\/systemd-nspawn@/, 'systemd-nspawn'],
];
