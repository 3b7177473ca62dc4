import type { Change } from '../../../model/change.ts';
import { service } from '../service.ts';
import type { WindowsDescription } from '../windows-description.ts';
import { without } from './without.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;

/** Changes of what the manager of services knows; null: one of somebody else is there. */
export const serviceList = {
	'register-service': (
		windows: WindowsDescription,
		{ service: name, command }: Of<'register-service'>,
	): WindowsDescription | null => {
		const known = windows.services[name] ?? service({ state: 'stopped', command });
		if (known.command.toLowerCase() !== command.toLowerCase()) return null;
		const registered = { ...known, startType: 'automatic' as const };
		return { ...windows, services: { ...windows.services, [name]: registered } };
	},
	'unregister-service': (
		windows: WindowsDescription,
		{ service: name }: Of<'unregister-service'>,
	): WindowsDescription => ({ ...windows, services: without(windows.services, name) }),
} as const;
