import type { Os } from '../model/os.ts';

// https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html,
// https://learn.microsoft.com/windows/win32/taskschd/task-scheduler-start-page
const files: { readonly [O in Os]?: string } = {
	// The link by which the unit is started; it leads nowhere where the unit is gone.
	linux: '/etc/systemd/system/multi-user.target.wants/nestvirt-resume.service',
	windows: 'C:/Windows/System32/Tasks/nestvirt-resume',
};

/** What tells that a machine runs this program at its start, and the name by which it knows that. */
export const resumeSchedule = {
	name: 'nestvirt-resume',
	fileOf: (os: Os): string | undefined => files[os],
} as const;
