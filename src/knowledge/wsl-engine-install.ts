import type { Action } from '../model/action.ts';
import { engineInstall } from './engine-install.ts';

/** What is told of a distribution of WSL that needs an engine. */
export interface WslEngineInstall {
	readonly distribution: string;
	/** The account that it belongs to, by SID. */
	readonly owner: string;
	/** What starts services in it: `systemd`, or something else. */
	readonly init: string;
	/** Whether the client comes in a package of its own: `true`. */
	readonly client: string;
	/** The account that shall use the engine; empty: root alone. */
	readonly member: string;
}

// Debian's own archive for WSL has no init: https://learn.microsoft.com/windows/wsl/systemd
const initPackages: Action = { kind: 'packages', packages: ['systemd', 'systemd-sysv'] };

/** What installs an engine inside a distribution of WSL, from its packages, and has systemd start it there. */
export function wslEngineInstall(told: WslEngineInstall): readonly Action[] {
	const { distribution, owner, init, client, member } = told;
	const inside = (action: Action): Action => ({
		...{ kind: 'in-distribution', distribution, owner, action },
	});
	const systemd: readonly Action[] = [
		...(init === 'systemd' ? [] : [inside(initPackages)]),
		{ kind: 'distribution-systemd', distribution, owner },
	];
	const engine = engineInstall({ family: 'debian', init: 'systemd', client });
	const membership: readonly Action[] =
		member === '' ? [] : [{ kind: 'group-membership', group: 'docker', member }];
	return [...systemd, ...[...engine, ...membership].map(inside)];
}
