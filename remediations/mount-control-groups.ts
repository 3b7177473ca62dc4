import { defineRemediation } from '../src/model/remediation.ts';

/** Mounts the control groups where no init system did. */
export const mountControlGroups = defineRemediation({
	id: 'mount-control-groups',
	title: 'Mount the control groups',
	impact: 'Container engines can start; lasts until the next start.',
	where: 'here',
	steps: () => [
		{ text: 'Mount the unified hierarchy.', command: 'mount -t cgroup2 none /sys/fs/cgroup' },
		{ text: 'To have it at every start, boot with systemd, or install cgroupfs-mount (Debian).' },
	],
});
