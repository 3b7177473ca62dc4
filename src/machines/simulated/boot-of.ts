import type { BootMenu, LaunchType } from '../../model/boot-menu.ts';

const loader = '{5b970157-8568-11eb-b45c-806e6f6e6963}';

/** A boot menu with one entry, by which the machine was started. */
export function bootOf(description: string, launchType: LaunchType): BootMenu {
	return {
		...{ current: loader, default: loader, once: null, shown: [loader] },
		entries: [{ id: loader, description, launchType }],
	};
}
